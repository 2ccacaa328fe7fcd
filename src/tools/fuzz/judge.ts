import { applyFault, type Fault, type Stretch } from "./faults";
import type { Fact, Facts } from "./readFacts";

/** What became of a document with a fault in it. */
export type Outcome =
  | "unchanged"
  /** Facts differ, or the text is refused, and the reader is told. */
  | "reported"
  /** The fault made another well-formed number, another word that exists, or took away what was stated. */
  | "not visible"
  /** Facts differ and nothing says so. */
  | "changed unreported"
  /** A number of the answer stands neither in a fact nor in a report. */
  | "lost unreported";

export interface Verdict {
  readonly outcome: Outcome;
  /** What differs, for whoever mends it. */
  readonly differences: readonly string[];
}

export interface CleanDocument {
  readonly name: string;
  readonly text: string;
  readonly facts: Facts;
  /** Where its answer stands in the raw text. */
  readonly answer: Stretch;
  /** Known names of its answer that stand in no fact and no report: those of prose. */
  readonly looseNames: readonly string[];
}

/** Tells what exists from what a fault made. */
export interface KnownWords {
  isKnownWord(word: string): boolean;
  /** Where names of posts and places stand in a stretch of a text. */
  findNames(text: string, stretch: Stretch): readonly Stretch[];
}

/** Compares what is read from a text with a fault, `undefined` where it is refused, with what the clean text gives. */
export function judge(
  clean: CleanDocument,
  fault: Fault,
  faulty: Facts | undefined,
  known: KnownWords,
): Verdict {
  if (!faulty) return { outcome: "reported", differences: ["refused"] };
  const text = applyFault(clean.text, fault);
  const lost = without(clean.facts.facts, faulty.facts);
  const gained = without(faulty.facts, clean.facts.facts);
  const differences = [...lost.map(({ key }) => `- ${key}`), ...gained.map(({ key }) => `+ ${key}`)];
  const reports = newReports(clean.facts, faulty);
  const shift = text.length - clean.text.length;
  const start = clean.answer.start + (fault.start < clean.answer.start ? shift : 0);
  const answer = { start, end: clean.answer.end + shift };
  const uncovered = [
    ...uncoveredDigits(text, answer, faulty),
    ...withoutEach(uncoveredNames(text, answer, faulty, known), clean.looseNames),
  ].map((printed) => `${printed} is nowhere`);
  if (uncovered.length > 0)
    return { outcome: "lost unreported", differences: [...uncovered, ...differences] };
  if (differences.length === 0) return { outcome: "unchanged", differences };
  const isReported = [...lost, ...gained].every((fact) =>
    reports.some((row) => tellsOf(row, fact, fault, lost, gained)),
  );
  if (isReported) return { outcome: "reported", differences };
  const isVisible =
    !isNumberForNumber(clean.text, text, fault) &&
    !isWordForWord(text, fault, known) &&
    !isGone(fault, lost, gained) &&
    !isJoined(clean.text, fault, lost, gained) &&
    !isOtherName(clean.text, fault, lost, gained);
  return { outcome: isVisible ? "changed unreported" : "not visible", differences };
}

/** Facts of the first list that have no like in the second. */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = others.map(({ key }) => key);
  return facts.filter(({ key }) => {
    const same = left.indexOf(key);
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
}

type Report = Facts["unresolved"][number];

/** Rows with a reason that explains nothing away, which the clean text does not give. */
function newReports(clean: Facts, faulty: Facts): Report[] {
  const keyOf = ({ kind, text, reason }: Report): string => `${kind} ${text} ${reason}`;
  const left = clean.unresolved.map(keyOf);
  return faulty.unresolved.filter((row) => {
    if (/^(?:enumeration-mark|part-of-name|(?:period-of|repeats|year-of|count-of)\b.*)$/u.test(row.reason))
      return false;
    const same = left.indexOf(keyOf(row));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
}

/** Whether a report tells of a fact that differs: in the same sub-question, or at the fault itself. */
function tellsOf(
  { reason, questionId, place }: Report,
  fact: Fact,
  fault: Fault,
  lost: readonly Fact[],
  gained: readonly Fact[],
): boolean {
  // That a date is in no fact tells of a period or event that was lost, not of a number.
  if (reason === "date" && !fact.core.startsWith("event") && !hasCore(fact, lost, gained)) return false;
  const near = place.start <= fault.start + fault.insert.length + NEAR && place.end >= fault.start - NEAR;
  return near || questionId === fact.questionId;
}

const NEAR = 80;

/** Whether only the period of a fact differs. */
function hasCore({ core }: Fact, lost: readonly Fact[], gained: readonly Fact[]): boolean {
  return lost.some((fact) => fact.core === core) && gained.some((fact) => fact.core === core);
}

/** Digits of the answer that neither evidence nor a report covers. */
function uncoveredDigits(text: string, answer: Stretch, { covered }: Facts): string[] {
  return [...text.slice(answer.start, answer.end).matchAll(/\p{Nd}+/gu)].flatMap((digits) => {
    const at = answer.start + digits.index;
    const isCovered = covered.subarray(at, at + digits[0].length).every(Boolean);
    return isCovered ? [] : [`“${text.slice(at - 15, at + 25)}”`];
  });
}

/** Known names of the answer that neither evidence nor a report covers. */
export function uncoveredNames(
  text: string,
  answer: Stretch,
  { covered }: Facts,
  known: KnownWords,
): string[] {
  return known
    .findNames(text, answer)
    .filter(({ start, end }) => !covered.subarray(start, end).every(Boolean))
    .map(({ start, end }) => text.slice(start, end));
}

/** What is left of a list when each item of another is taken away once. */
function withoutEach(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const same = left.indexOf(item);
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
}

/** Whether the fault turned one well-formed number, delimited on both sides, into another. */
function isNumberForNumber(before: string, after: string, fault: Fault): boolean {
  if (fault.kind === "unit") return WELL_FORMED_UNITS.includes(fault.insert);
  const token = tokenAt(after, fault.start, fault.start + fault.insert.length);
  // A number of one digit is gone with it.
  const isWhole = WELL_FORMED.test(token) || (fault.kind === "digit" && /^[^\p{L}\p{N}]*$/u.test(token));
  return WELL_FORMED.test(tokenAt(before, fault.start, fault.end)) && isWhole;
}

const WELL_FORMED_UNITS = ["", "K", "M", "mille", "Mds", "%", "USD"];
const NUMBER = String.raw`(?:\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d+)(?:,\d{1,2})?`;
const WELL_FORMED = new RegExp(
  String.raw`^[("«]?(?:${NUMBER}(?: ?(?:%|€|EUR|euros?))?|€ ?${NUMBER}|\d{1,2}:[0-5]\d|(?:19|20)\d\d(?:[-–](?:(?:19|20)\d\d|\d{1,2}))?|\d{1,2}/\d{1,2}/(?:19|20)\d\d|[1-3]?\de)[)"»]?[.,;:]?$`,
  "u",
);

/** What stands between spaces around a stretch; a space between digits does not end it. */
function tokenAt(text: string, start: number, end: number): string {
  const isInside = (at: number): boolean =>
    /\S/u.test(text[at] ?? " ") || (/\d/u.test(text[at - 1] ?? "") && /\d/u.test(text[at + 1] ?? ""));
  let from = start;
  let to = end;
  while (from > 0 && isInside(from - 1)) from -= 1;
  while (to < text.length && isInside(to)) to += 1;
  // A date of the header can be glued to its label, and the end of a sentence to the next one.
  return text
    .slice(from, to)
    .replace(/^\p{L}+(?=\d{1,2}\/\d)/u, "")
    .replace(/(?<=\.)\p{Lu}\p{Ll}.*$/u, "")
    .replace(/(?<=(?:19|20)\d\d\.)\d{1,2}\.$/u, "");
}

/** Whether all words that the fault touched exist. */
function isWordForWord(after: string, fault: Fault, { isKnownWord }: KnownWords): boolean {
  const end = fault.start + fault.insert.length;
  const left = /[\p{L}\p{M}]*$/u.exec(after.slice(0, fault.start).slice(-40))?.[0] ?? "";
  const right = /^[\p{L}\p{M}]*/u.exec(after.slice(end, end + 40))?.[0] ?? "";
  const words = (left + after.slice(fault.start, end) + right).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 0 && fault.kind === "letter" && words.every(isKnownWord);
}

/** Without the stop between them two sentences are one, and that one itself states the period that it had from the other. */
function isJoined(before: string, fault: Fault, lost: readonly Fact[], gained: readonly Fact[]): boolean {
  const stated = lost.map(({ key }) => key.replace(/ context$/u, " stated"));
  return (
    /^[.?!]$/u.test(before.slice(fault.start, fault.end)) &&
    lost.length === gained.length &&
    gained.every(({ key }) => stated.includes(key))
  );
}

/** A site that the text names once is called as it is printed there: nothing says that it has another name. */
function isOtherName(before: string, fault: Fault, lost: readonly Fact[], gained: readonly Fact[]): boolean {
  const name = nameAround(before, fault);
  const [population, other] = [lost[0]?.population, gained[0]?.population];
  if (name === "" || before.split(name).length !== 2 || !population || !other) return false;
  return (
    lost.length === gained.length &&
    lost.every((fact) => gained.some(({ key }) => key.replace(` ${other} `, ` ${population} `) === fact.key))
  );
}

/** The capitalised words around a place, each of which the fault may have touched. */
function nameAround(text: string, { start }: Fault): string {
  for (const name of text.matchAll(/\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*/gu)) {
    if (name.index <= start && name.index + name[0].length >= start) return name[0];
  }
  return "";
}

/** Whether all that differs stood in what the fault took away, or has lost its period with it. */
function isGone(fault: Fault, lost: readonly Fact[], gained: readonly Fact[]): boolean {
  return (
    fault.insert === "" &&
    fault.kind === "line" &&
    lost.every(
      (fact) =>
        hasCore(fact, lost, gained) || (fact.place.start >= fault.start && fact.place.end <= fault.end),
    ) &&
    gained.every((fact) => hasCore(fact, lost, gained))
  );
}
