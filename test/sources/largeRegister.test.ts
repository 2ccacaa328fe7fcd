import { beforeAll, expect, test } from "vitest";
import { SCREENS } from "../../src/app/screens";
import { makeRegisterFiles } from "./registerFiles";
import { listTexts, renderPages } from "./renderPages";

/** Just beyond what is drawn one by one. */
const COPIES = 101;

let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  pages = await renderPages(await makeRegisterFiles({ copies: COPIES }));
});

const pageOf = (screen: string) => pages.get(`en/${screen}/index.html`) ?? "";

test("every screen of a register with more posts than are drawn one by one is prerendered", () => {
  for (const screen of SCREENS) expect(listTexts(pageOf(screen)).length).toBeGreaterThan(20);
});

test("the table of a large register is there without script, and says how many posts it leaves out", () => {
  const rows = pageOf("coverage").match(/aria-rowindex="/g) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  const left = 5 * COPIES - (rows.length - 1);
  expect(listTexts(pageOf("coverage")).join("\n")).toContain(`and ${left} more posts`);
});

test("the picture of a large register gathers its posts, each in one box with their number", () => {
  const picture = /class="world-posts".*/s.exec(pageOf("overview"))?.[0] ?? "";
  expect(picture).toMatch(/<text[^>]*>\d+/);
});

test("the evidence of a large register is reached from its count without script", () => {
  expect(pageOf("coverage")).toContain('aria-label="Evidence for “the chosen posts”: record"');
});
