import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readEditorialFolder } from "../../src/cli/readEditorialFolder";
import type { Editorial } from "../../src/domain/dataset/editorial";
import type { FactLines } from "./factLines";

const FOLDER = fileURLToPath(new URL("./answers/", import.meta.url));

/** The project's places, posts, spellings and channels, without judgements. */
export const REFERENCE_ONLY: Editorial = {
  reference: readEditorialFolder(undefined).editorial.reference,
  judgements: undefined,
};

/** Names of the documents in `answers`, `fr-…` or `nl-…`, or `pair-…` for two versions of one question. */
export const DOCUMENT_NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -".txt".length))
  .toSorted();

/** The text of a document. */
export function readDocument(name: string): string {
  return readFileSync(join(FOLDER, `${name}.txt`), "utf8");
}

/** What must come out of a document. */
export function readExpected(name: string): FactLines {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8")) as FactLines;
}
