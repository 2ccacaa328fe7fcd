import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DIST } from "../../../src/tools/root";
import { HIDDEN_NAME } from "../inspect/filterLists";
import { expect, test, waitUntilHydrated } from "../site/site";

const built = readdirSync(DIST, { recursive: true, encoding: "utf8" });
const readBuilt = (ending: string) =>
  built.filter((path) => path.endsWith(ending)).map((path) => readFileSync(join(DIST, path), "utf8"));

test("no file of the site has a name that filter lists block", () => {
  expect(built.length).toBeGreaterThan(50);
  expect(built.map((path) => basename(path)).filter((name) => HIDDEN_NAME.test(name))).toEqual([]);
});

test("no class and no id in a page or a stylesheet has a name that filter lists hide", () => {
  const inPages = readBuilt(".html").flatMap((page) =>
    [...page.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)),
  );
  // The first rules of a page stand in it.
  const inStyles = [...readBuilt(".css"), ...readBuilt(".html").flatMap(readStyles)].flatMap((styles) =>
    [...styles.matchAll(/[.#]([a-z][\w-]*)/gi)].map(([, name = ""]) => name),
  );
  expect(inPages).toContain("main");
  expect(inStyles).toEqual(expect.arrayContaining(["page-notes", "site-header"]));
  expect([...new Set([...inPages, ...inStyles])].filter((name) => HIDDEN_NAME.test(name))).toEqual([]);
});

test.for([
  ["questions/#follow-up", "question-draft"],
  ["newsletters/#newsletter-senders", "letters-senders"],
] as const)("an anchor that was published, %s, still leads there", async ([path, id], { page }) => {
  await page.goto(`en/${path}`);
  await waitUntilHydrated(page);
  const readTop = () =>
    page.evaluate((each) => document.getElementById(each)?.getBoundingClientRect().top ?? -1, id);
  await expect.poll(async () => Math.floor((await readTop()) / 100)).toBe(0);
});

function readStyles(page: string): string[] {
  return [...page.matchAll(/<style[^>]*>([^<]*)/g)].map(([, styles = ""]) => styles);
}
