import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findStrayClasses } from "./classFloors";

const FLOORS = ["ui", "map", "features", "app"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-floors-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function findIn(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return findStrayClasses(folder, FLOORS);
}

test("a stylesheet that names a class of a higher floor is found, in print and behind a state too", () => {
  const files = {
    "features/budget/Budget.tsx": `<p className="budget-grid">`,
    "ui/styles/print.css": `@media print { .card, p:hover > .budget-grid { display: block } }`,
    "ui/parts/Card.tsx": `<p className="card">`,
  };
  expect(findIn(files)).toEqual(["ui/styles/print.css: .budget-grid is of features/budget"]);
});

test("a feature that styles a class of another, and one that uses what another styles, are found", () => {
  const files = {
    "features/one/One.tsx": `<p className="one shared">`,
    "features/two/Two.tsx": `<p className={isWide ? "shared" : undefined}>`,
    "features/two/Two.css": `.one, .shared { color: red }`,
  };
  expect(findIn(files)).toEqual([
    "features/one/One.tsx: .shared is styled in features/two/Two.css",
    "features/two/Two.css: .one is of features/one",
  ]);
});

test("a word of the house, a class of a lower floor and a hook without style are at home", () => {
  const files = {
    "ui/parts/Box.tsx": `<p className="box">`,
    "ui/styles/text.css": `.lead { color: red }`,
    "features/one/One.tsx": `<p className="lead">`,
    "features/two/Two.tsx": `<p className="lead">`,
    "features/two/Two.css": `.two .lead, .two .box { color: red }`,
  };
  expect(findIn(files)).toEqual([]);
});

test("what a test writes is no component", () => {
  const files = {
    "features/one/One.test.tsx": `<p className="card">`,
    "features/two/Two.tsx": `<p className="card">`,
    "ui/card.css": `.card { color: red }`,
  };
  expect(findIn(files)).toEqual(["ui/card.css: .card is of features/two"]);
});
