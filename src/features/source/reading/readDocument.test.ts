import { quoteOf } from "../../../domain/dataset/document";
import { expect, test } from "vitest";
import type { Descriptor } from "../../../package/descriptor/descriptor";
import { computeSha256 } from "../../../package/write/sha256";
import { extract } from "../../../extract/extract";
import { DUTCH_LETTERED, FRENCH_FLAT, FRENCH_LETTERED } from "../../../../test/fixtures/testDocuments";
import { TEST_REFERENCE } from "../../../../test/fixtures/testReference";
import { wordsOnly } from "../../../extract/text/wordsOnly";
import type { ParsedPackage } from "../../../package/read/parsePackage";
import { readDocument } from "./readDocument";
import { computeRows, computeTextRows, findRow, type RowState, type SourceRow } from "../evidence/rows";

const encode = (text: string) => new TextEncoder().encode(text);

/** A package of a text, with all posts of the test reference, as another document is looked up in them. */
async function packageOf(raw: string): Promise<ParsedPackage> {
  const { dataset } = extract(raw, { reference: TEST_REFERENCE, judgements: undefined });
  const descriptor = {
    sources: [
      {
        title: "",
        path: "",
        version: "",
        hash: `sha256:${await computeSha256(encode(raw))}`,
        wordsHash: `sha256:${await computeSha256(encode(wordsOnly(raw)))}`,
      },
    ],
  } as unknown as Descriptor;
  return { dataset: { ...dataset, ...TEST_REFERENCE }, descriptor, missing: [] };
}

async function rowsIn(packaged: string, opened: string) {
  const shipped = await packageOf(packaged);
  const document = { name: "", ...(await readDocument(encode(opened), shipped)) };
  const rows = computeTextRows(shipped.dataset, document);
  const keysIn = (state: RowState) => rows.filter((row) => row.state === state).map(({ key }) => key);
  return { document, rows, keysIn };
}

test("the same bytes are the same text, with every row at its place", async () => {
  const { document, rows, keysIn } = await rowsIn(FRENCH_LETTERED, FRENCH_LETTERED);
  expect(document.verdict).toBe("same-text");
  expect(keysIn("at-place")).toHaveLength(rows.length);
});

test("other white space is the same words", async () => {
  const { document, rows, keysIn } = await rowsIn(FRENCH_FLAT, FRENCH_FLAT.replaceAll(" ", "\u00a0\n"));
  expect(document.verdict).toBe("same-words");
  expect(keysIn("not-found")).toEqual([]);
  for (const { span, evidence } of rows) {
    const there = document.extraction.normalisedText.slice(span?.start, span?.end);
    expect(wordsOnly(there)).toBe(wordsOnly(quoteOf(evidence)));
  }
});

test("a changed list loses the name that is gone and shows the one that is new", async () => {
  const changed = FRENCH_LETTERED.replace("Rome, Pékin, Sao Paolo", "Rome, Tokyo, Sao Paolo");
  const { document, keysIn } = await rowsIn(FRENCH_LETTERED, changed);
  expect(document.verdict).toBe("same-question");
  expect(keysIn("not-found")).toEqual(["p-beijing-instagram"]);
  expect(keysIn("added")).toEqual(["p-tokyo-instagram~"]);
});

test("an id that both texts have leads to the row of the data that the screens show", async () => {
  const changed = FRENCH_LETTERED.replace("1.234 visiteurs", "1.235 visiteurs");
  const { rows } = await rowsIn(FRENCH_LETTERED, changed);
  const id = "f-traffic-unique-visitors";
  expect(quoteIn(rows, id, false)).toContain("1.234");
  expect(quoteIn(rows, id, true)).toContain("1.235");
  expect(findRow(rows, "p-nobody-nowhere", true)).toBeUndefined();
});

test("another document is shown with its own facts, and has only the posts that it names", async () => {
  const { document, rows, keysIn } = await rowsIn(FRENCH_LETTERED, DUTCH_LETTERED);
  const { dataset } = document.extraction;
  expect(document.verdict).toBe("other");
  expect(rows.map(({ evidence }) => evidence)).toEqual(dataset.evidence);
  expect(keysIn("at-place")).toHaveLength(rows.length);
  const named = new Set(dataset.presences.map(({ holderId }) => holderId));
  expect(dataset.posts.filter(({ postId }) => !named.has(postId))).toEqual([]);
  expect(dataset.posts.length).toBeLessThan(TEST_REFERENCE.posts.length);
});

test("every fact of a document has a row that names it as its use", async () => {
  const { document, rows } = await rowsIn(FRENCH_LETTERED, FRENCH_LETTERED);
  const { presences, figures, events } = document.extraction.dataset;
  const uses = rows.flatMap((row) => row.uses);
  const count = (kind: string) => uses.filter((use) => use.kind === kind).length;
  expect([count("presence"), count("figure"), count("event")]).toEqual([
    presences.length,
    figures.length,
    events.length,
  ]);
});

test("without a text every row waits for it", async () => {
  const { dataset } = await packageOf(FRENCH_LETTERED);
  const rows = computeRows(dataset, "unopened", { mostRows: 100, evidenceId: "" });
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(["unopened"]));
});

function quoteIn(rows: readonly SourceRow[], id: string, isReadShown: boolean): string {
  const row = findRow(rows, id, isReadShown);
  return row ? quoteOf(row.evidence) : "";
}
