import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEditorialFolder } from "../../cli/readEditorialFolder";
import { outline } from "../../extract/text/outline";
import { normalise } from "../../extract/text/normalise";
import { ROOT } from "../root";
import { createRandom } from "../sample/random";
import { applyFault, makeFault, type Fault, type FaultKind } from "./faults";
import { judge, uncoveredNames, type CleanDocument, type Outcome, type Verdict } from "./judge";
import { createKnownWords } from "./knownWords";
import { readFacts } from "./readFacts";

const OFFICIAL = join(ROOT, "../shared/source/qrva-54-b079-0516-fr.txt");
const DOCUMENTS = join(ROOT, "test/documents/answers");

export interface FuzzOptions {
  readonly count: number;
  readonly seed: number;
  readonly kinds: readonly FaultKind[];
}

/** A document with a fault, and what became of it. */
export interface FuzzedDocument extends Verdict {
  readonly name: string;
  readonly fault: Fault;
  /** The text around the fault. */
  readonly excerpt: string;
}

/** Puts one fault after another into clean documents and says what became of each; the same seed gives the same. */
export function* fuzzDocuments({ count, seed, kinds }: FuzzOptions): Generator<FuzzedDocument> {
  const { reference } = readEditorialFolder(undefined).editorial;
  const texts = readTexts();
  const known = createKnownWords(reference, [...texts.values()]);
  const clean = [...texts].map(([name, text]): CleanDocument => {
    const facts = readFacts(text, reference);
    if (!facts) throw new Error(`${name} is refused without a fault in it.`);
    const answer = answerOf(text);
    return { name, text, facts, answer, looseNames: uncoveredNames(text, answer, facts, known) };
  });
  const random = createRandom(seed);
  for (let made = 0; made < count;) {
    // Every second fault is in the official text, the first of the documents where it is there.
    const document = clean[random.below(2) === 0 ? 0 : random.below(clean.length)];
    const kind = kinds[made % kinds.length];
    if (!document || !kind) return;
    const isInHeader = random.below(10) === 0;
    const stretch = isInHeader ? { start: 0, end: document.answer.start } : document.answer;
    const fault = makeFault(kind, random, document.text, stretch);
    if (!fault) continue;
    made += 1;
    const text = applyFault(document.text, fault);
    const verdict = judge(document, fault, readFacts(text, reference), known);
    const excerpt = text.slice(Math.max(0, fault.start - 40), fault.start + fault.insert.length + 40);
    yield { name: document.name, fault, excerpt, ...verdict };
  }
}

/** How many documents had which outcome, by kind of fault. */
export function tally(documents: Iterable<FuzzedDocument>): Map<FaultKind, Map<Outcome, number>> {
  const counts = new Map<FaultKind, Map<Outcome, number>>();
  for (const { fault, outcome } of documents) {
    const ofKind = counts.get(fault.kind) ?? new Map<Outcome, number>();
    counts.set(fault.kind, ofKind.set(outcome, (ofKind.get(outcome) ?? 0) + 1));
  }
  return counts;
}

function readTexts(): ReadonlyMap<string, string> {
  const own = readdirSync(DOCUMENTS).filter((name) => name.endsWith(".txt"));
  const files = [
    ...(existsSync(OFFICIAL) ? [OFFICIAL] : []),
    ...own.toSorted().map((name) => join(DOCUMENTS, name)),
  ];
  return new Map(files.map((file) => [file.slice(file.lastIndexOf("/") + 1), readFileSync(file, "utf8")]));
}

function answerOf(text: string): CleanDocument["answer"] {
  const { toCodePoint, toRawOffset } = normalise(text);
  const sections = outline(text).filter(({ kind }) => kind === "answer");
  const [start = 0, end = 0] = [sections[0]?.start, sections.at(-1)?.end];
  return { start: toRawOffset(toCodePoint(start)), end: toRawOffset(toCodePoint(end)) };
}
