import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findDeadClasses } from "./classNames";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-classes-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test("a class that no component writes is found, in a list, in a query and behind a state too", () => {
  write("Card.tsx", `<p className="card">`);
  write(
    "card.css",
    `.card { color: red } @media print { .card:hover, :is(.gone, .card) > .left:not(.out) { color: red } }`,
  );
  expect(findDeadClasses(folder)).toEqual(["card.css: .gone", "card.css: .left", "card.css: .out"]);
});

test("a class that is put together, and one of a library, are not", () => {
  write("Bar.tsx", "<i className={`bar bar-${look}`} />");
  write("bar.css", `.bar-wide, .leaflet-pane .bar { color: red }`);
  expect(findDeadClasses(folder)).toEqual([]);
});

test("what only a test writes is dead, and a name in quotes or in an address is no class", () => {
  write("Bar.test.tsx", `<i className="gone" />`);
  write("bar.css", `.gone { background: url("a.png") } [href$=".pdf"] { color: red }`);
  expect(findDeadClasses(folder)).toEqual(["bar.css: .gone"]);
});
