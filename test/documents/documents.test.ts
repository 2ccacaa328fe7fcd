import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "../../src/extract/extract";
import { SOURCE_FILE, unlessAbsent } from "../fixtures/readShipped";
import { factLines } from "./factLines";
import { DOCUMENT_NAMES, readDocument, readExpected, REFERENCE_ONLY } from "./readDocuments";

const SINGLE = DOCUMENT_NAMES.filter((name) => !name.startsWith("pair-"));

test("there are six documents in each language", () => {
  for (const language of ["fr", "nl"]) {
    const names = SINGLE.filter((name) => name.startsWith(`${language}-`));
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const name of names) expect(readExpected(name).header["text_language"]).toBe(language);
  }
});

test.each(SINGLE)("%s gives the facts stated beside it, and what is unresolved", (name) => {
  expect(factLines(extract(readDocument(name), REFERENCE_ONLY))).toEqual(readExpected(name));
});

test.each(SINGLE)("%s gives the same facts with other spaces", (name) => {
  // Line breaks stay: names can stand one to a line.
  const spaced = readDocument(name).replaceAll(" ", " \u00a0").replaceAll("\n", "\r\n");
  expect(factLines(extract(spaced, REFERENCE_ONLY))).toEqual(readExpected(name));
});

test("a document has no post that it does not name, and every post that it does", () => {
  for (const name of SINGLE) {
    const { presences, posts, places, aliases } = extract(readDocument(name), REFERENCE_ONLY).dataset;
    const named = new Set(presences.filter((row) => row.holderType === "post").map((row) => row.holderId));
    expect(new Set(posts.map((post) => post.postId))).toEqual(named);
    expect(new Set(places.map((place) => place.placeId))).toEqual(new Set(posts.map((post) => post.placeId)));
    for (const { postId } of aliases) expect(named).toContain(postId);
    expect(posts.length).toBeLessThan(REFERENCE_ONLY.reference.posts.length / 2);
  }
});

test.skipIf(!existsSync(SOURCE_FILE))(
  unlessAbsent(SOURCE_FILE, "no document repeats nine words of the first source", "the source text"),
  () => {
    const runs = (text: string): string[] => {
      const words = text.slice(text.search(/(?:Question|Vraag)\n/u)).match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.map((_, index) =>
        words
          .slice(index, index + 9)
          .join(" ")
          .toLowerCase(),
      );
    };
    const theirs = new Set(runs(readFileSync(SOURCE_FILE, "utf8")));
    const form = /normale normaal antwoord|publication réponse|date publication/u;
    for (const name of DOCUMENT_NAMES) {
      const shared = runs(readDocument(name)).filter((run) => theirs.has(run) && !form.test(run));
      expect(shared, name).toEqual([]);
    }
  },
);
