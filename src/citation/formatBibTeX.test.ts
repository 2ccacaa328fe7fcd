import fc from "fast-check";
import { expect, test } from "vitest";
import { makeDataset } from "../../test/fixtures/testDataset";
import { formatBibTeX } from "./formatBibTeX";
import { A_CARD, cite, makeI18n } from "../../test/fixtures/testCitation";

const english = await makeI18n("en");

function format(header: Readonly<Record<string, string>>): string {
  return formatBibTeX(
    cite(makeDataset({ header: new Map(Object.entries(header)) }), A_CARD, english),
    english,
  );
}

test("characters that mean something to TeX are escaped, others stay in UTF-8", () => {
  expect(format({ title: "A & B, 5 % of #1_x $y ~z^ é" })).toContain(
    "title = {{A \\& B, 5 \\% of \\#1\\_x \\$y \\textasciitilde{}z\\textasciicircum{} é}}",
  );
  expect(format({ title: "{a} \\b" })).toContain(
    "{{\\textbraceleft{}a\\textbraceright{} \\textbackslash{}b}}",
  );
});

test("the author is one name in braces of its own", () => {
  expect(format({ author: "Els Van Hoof" })).toContain("author = {{Els Van Hoof}}");
});

test("the key has letters, digits and hyphens only, and is the same each time", () => {
  const header = { legislature: "54", question: "0516" };
  expect(format(header)).toMatch(/^@misc\{chancery-54-0516-a-card-view-time,\n/);
  expect(format(header)).toBe(format(header));
});

test("braces balance for any title, author and bulletin, even counted as BibTeX counts them", () => {
  const nasty = fc.string({
    unit: fc.oneof(fc.constantFrom("{", "}", "\\", "%", "\n", '"', "@", ","), fc.string()),
  });
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, author, bulletin) => {
      const entry = format({ title, author, answer_bulletin: bulletin });
      // BibTeX counts every brace, whether or not a backslash stands before it.
      let depth = 0;
      let closedAt = -1;
      for (let at = 0; at < entry.length; at++) {
        if (entry[at] === "{") depth++;
        if (entry[at] === "}" && --depth === 0 && closedAt < 0) closedAt = at;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(entry.slice(closedAt + 1)).toBe("\n");
    }),
  );
});
