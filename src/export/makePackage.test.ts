import { expect, test } from "vitest";
import { readShipped } from "../../test/fixtures/readShipped";
import { extract } from "../extract/extract";
import { FRENCH_LETTERED } from "../../test/fixtures/testDocuments";
import { parsePackage } from "../package/read/parsePackage";
import { validatePackage } from "../package/read/validatePackage";
import type { OpenedDocument } from "../ui/answer/openedDocument";
import { makePackage } from "./makePackage";

const { dataset: reference, descriptor } = parsePackage(readShipped());

/** A text as it is after reading, as far as a package of it is concerned. */
function open(text: string): OpenedDocument {
  const extraction = extract(text, { reference, judgements: undefined });
  return {
    kind: "text",
    name: "text.txt",
    reference: "",
    tables: { dataset: extraction.dataset, missing: [] },
    byteCount: text.length,
    sha256: "a".repeat(64),
    wordsSha256: "b".repeat(64),
    question: undefined,
    extraction,
    sections: [],
    verdict: "other",
    anchors: [],
    added: [],
  };
}

test("what was read from a text is a package that everybody can open", async () => {
  const { files, issues } = await makePackage(open(FRENCH_LETTERED), descriptor);
  expect(issues).toEqual([]);
  expect(await validatePackage(files)).toMatchObject({ issues: [] });
  expect(files.get("summary.txt")).toContain("Atlantis");
});

test("a title that no cell can hold is named with its place", async () => {
  const text = FRENCH_LETTERED.replace(/(?<=\nTitre ).+/u, "x".repeat(10_001));
  const { issues } = await makePackage(open(text), descriptor);
  expect(issues).toMatchObject([{ file: "document.csv", column: "value" }]);
  expect(issues[0]?.row).toBeGreaterThan(1);
});
