import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { readEditorialFolder } from "../../cli/readEditorialFolder";
import type { Reference } from "../../domain/dataset/editorial";
import { accountForNames } from "../../extract/unresolved/accountForNames";
import { findDocumentForm } from "../../extract/header/documentForm";
import { extract } from "../../extract/extract";
import { normalise } from "../../extract/text/normalise";
import { readAnswer } from "../../extract/readAnswer";
import type { Reading } from "../../extract/reading";
import { TEST_DOCUMENTS } from "../../../test/fixtures/testDocuments";
import { textLanguage } from "../../extract/text/textLanguage";
import { foldTypography } from "../../extract/text/typography";
import { ROOT } from "../root";
import { summariseRounds, type BenchLine } from "./report";

const WARM_UPS = 5;
const SOURCE = join(ROOT, "../shared/source/qrva-54-b079-0516-fr.txt");

/** Extraction of one answer, and of ten megabytes; of these also what accounting for each name takes. */
export function benchExtraction(): BenchLine[] {
  const editorial = { reference: readEditorialFolder(undefined).editorial.reference, judgements: undefined };
  return Object.entries(readTexts()).flatMap(([name, text]) => {
    const small = repeatTo(text, 13_000);
    const large = repeatTo(text, 10_000_000);
    const reading = readingOf(large, editorial.reference);
    return [
      measure(`extract 13 KB, ${name}`, () => extract(small, editorial), { reach: 20, runs: 15 }),
      measure(`extract 10 MB, ${name}`, () => extract(large, editorial), { reach: 5_000, runs: 1 }),
      measure(`names of 10 MB, ${name}`, () => accountForNames(reading, [], []), { reach: 500, runs: 1 }),
    ];
  });
}

function readingOf(text: string, reference: Reference): Reading {
  const source = foldTypography(normalise(text));
  const form = findDocumentForm(source);
  return readAnswer(source, form, [], "", textLanguage(text, text), reference).reading;
}

/** The official text where it lies beside the checkout; else documents of the project's own, much denser in facts. */
function readTexts(): Readonly<Record<string, string>> {
  return existsSync(SOURCE) ? { "the official text": readFileSync(SOURCE, "utf8") } : TEST_DOCUMENTS;
}

/** The document with its answer repeated until it has that many bytes. */
function repeatTo(text: string, bytes: number): string {
  const [, head = "", answer = "", tail = ""] = ANSWER.exec(text) ?? [];
  const missing = bytes - Buffer.byteLength(head) - Buffer.byteLength(tail);
  return head + answer.repeat(Math.max(1, Math.ceil(missing / Buffer.byteLength(answer)))) + tail;
}

const ANSWER = /^(.*\s(?:Réponse|Antwoord)\s)(.*?)(\s(?:Desc\. Eurovoc|Eurovoc-hoofd|$).*)$/su;

/** Some runs, where there are several after some that are not counted. */
function measure(
  name: string,
  run: () => unknown,
  { reach, runs }: { readonly reach: number; readonly runs: number },
): BenchLine {
  for (let warmUp = 0; runs > 1 && warmUp < WARM_UPS; warmUp += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return { name, unit: "ms", reach, ...summariseRounds(times) };
}
