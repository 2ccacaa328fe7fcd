import type { Measure } from "../../domain/figures/measures";
import type { Span } from "../header/documentForm";
import type { Findings } from "../findings";
import type { NumberToken } from "../numbers/numberToken";
import { periodOf } from "../numbers/periods";
import {
  balanced,
  figureAt,
  hasAny,
  hitWithin,
  lastHitWithin,
  numbersWithin,
  type Reader,
  type Reading,
} from "../reading";
import { isShort } from "../text/shorten";
import type { Sentence } from "../text/sentences";
import type { Hit } from "../text/termIndex";
import type { Tag } from "../vocabulary/terms";

/** Amounts of money with their purpose, period and whether they are estimates. */
export const readAmounts: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    const amounts = sentence.numbers.filter((token) => token.kind === "amount");
    if (amounts.length === 0) continue;
    const population = investor(reading, sentence);
    const lead = leadEnd(reading, sentence, amounts);
    const leadEstimate = hitWithin(sentence, sentence.start, lead, "estimate");
    const shared = sharedPeriod(reading, sentence, amounts);
    const purposeFollows = isPurposeAfter(sentence, amounts);
    reportMissingLead(reading, findings, sentence, amounts);
    reportLostStop(reading, findings, sentence, amounts);
    if (population === "") reportSpender(findings, sentence);
    for (const [index, token] of amounts.entries()) {
      const clause = clauseOf(reading, sentence, amounts, index);
      const inClause = numbersWithin(sentence, clause.from, clause.to);
      // A number that is not understood may be the period: what others share does not stand in for it.
      const isClear = inClause.every(({ kind }) => kind !== "other");
      const printed = periodOf(reading, inClause) ?? (isClear ? shared : undefined);
      const estimate = hitWithin(sentence, clause.from, clause.to, "estimate") ?? leadEstimate;
      const purpose = purposeOf(reading, sentence, clause, token, purposeFollows);
      // `34 € depuis la Belgique`: another sign for that of a share.
      const isShare = hitWithin(sentence, token.end, token.end + NEAR, "domestic", "abroad");
      if (!purpose && population === "" && isShare) continue;
      if (!/\p{L}/u.test(around(reading, sentence, token))) reportBare(findings, sentence, token);
      if (!purpose) reportCutPurpose(reading, findings, sentence, clause);
      const draft = figureAt(reading, sentence, token, {
        measure: purpose ? (`budget.${purpose.tag}` as Measure) : "budget.other",
        qualifier: estimate ? "estimate" : token.scaled ? "rounded" : "exact",
        population,
        period: printed?.period,
        periodTokens: printed?.tokens ?? [],
      });
      const span = evidenceOf(reading, clause.from, token, purpose, inClause);
      findings.addFigure({ ...draft, ...balanced(reading.text, span) });
    }
  }
};

/** A list of amounts that begins behind a full stop: what said who spent them and when may be missing. */
function reportMissingLead(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  amounts: readonly NumberToken[],
): void {
  for (const [index, token] of amounts.entries()) {
    const { from } = clauseOf(reading, sentence, amounts, index);
    const before = reading.text.slice(sentence.start, from);
    const bullet = /[.?!] ?[-–•]? ?$/u.exec(before);
    const isBullet = /[-–•]/u.test(reading.text.slice(from - 2, from + 1));
    if (!bullet || !isBullet || /:|[-–•] /u.test(before.slice(0, bullet.index))) continue;
    const span = { start: from - 1, end: token.end };
    const start = isShort(reading.text, span.start, span.end) ? span.start : token.start;
    findings.names.push({ questionId: sentence.questionId, start, end: span.end, reason: "lead-missing" });
    return;
  }
}

/** `250.000 euro in licenties: De camera's kostten € 4.750`: a colon for the stop between two amounts. */
function reportLostStop(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  amounts: readonly NumberToken[],
): void {
  for (const [index, { end }] of amounts.entries()) {
    const next = amounts[index + 1];
    const colon = next && /: (?=\p{Lu}\p{Ll}*[ '’]\p{Ll})/u.exec(reading.text.slice(end, next.start));
    if (!colon) continue;
    const start = end + colon.index;
    findings.names.push({ questionId: sentence.questionId, start, end: start + 1, reason: "stray-sign" });
  }
}

const NEAR = 40;

/** What a sentence says beside an amount. */
function around({ text }: Reading, sentence: Sentence, { start, end }: NumberToken): string {
  return text.slice(sentence.start, start) + text.slice(end, sentence.end);
}

/** `- décoration. 2.000 euros.`: an amount that is a sentence, of which nothing is said. */
function reportBare(findings: Findings, { questionId }: Sentence, { start, end }: NumberToken): void {
  findings.names.push({ questionId, start, end, reason: "lead-missing" });
}

/** `- formations ; 5.000 euros`, `- formations – 5.000 euros`: a sign between a purpose and what may be its amount. */
function reportCutPurpose(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  { from, to }: Clause,
): void {
  const sign = /[;•]/u.test(reading.text[from - 1] ?? "") ? from - 1 : from;
  const [number] = numbersWithin(sentence, from, to);
  if (!/[;•–-]/u.test(reading.text[sign] ?? "") || saysMore(reading, sentence, from, number?.start ?? to))
    return;
  const purpose = lastHitWithin(sentence, Math.max(sentence.start, sign - 80), sign, ...PURPOSES);
  if (!purpose || numbersWithin(sentence, purpose.end, sign).some(({ kind }) => kind === "amount")) return;
  const { questionId } = sentence;
  findings.names.push({ questionId, start: sign, end: sign + 1, reason: "stray-sign" });
}

/** Whether a stretch says anything but that something is estimated. */
function saysMore(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  const estimate = hitWithin(sentence, from, to, "estimate");
  const { text } = reading;
  return /\p{L}/u.test(text.slice(from, estimate?.start ?? to) + text.slice(estimate?.end ?? to, to));
}

const PURPOSES = ["hardware", "software", "audiovisual", "training"] as const;

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** From the bullet, semicolon or lead before the amount to the semicolon after it. */
function clauseOf(
  reading: Reading,
  sentence: Sentence,
  amounts: readonly NumberToken[],
  index: number,
): Clause {
  const token = amounts[index];
  if (!token) return { from: sentence.start, to: sentence.end };
  const previous = amounts[index - 1];
  const next = amounts[index + 1];
  const floor = Math.max(previous ? ownEnd(reading, sentence, previous) : sentence.start, token.start - 400);
  const before = reading.text.slice(floor, token.start);
  const bullet = Math.max(before.lastIndexOf(";"), before.lastIndexOf(" - "), before.lastIndexOf("• "));
  const from = bullet < 0 ? floor : floor + bullet + 1;
  const ceiling = Math.min(next?.start ?? sentence.end, token.end + 400);
  const semicolon = reading.text.slice(token.end, ceiling).indexOf(";");
  return { from, to: semicolon < 0 ? ceiling : token.end + semicolon };
}

/** The end of an amount with the years that are printed right after it (`9.800 euro in 2018`). */
function ownEnd(reading: Reading, sentence: Sentence, token: NumberToken): number {
  const [next] = numbersWithin(sentence, token.end, token.end + 40);
  if (!next?.date) return token.end;
  const between = reading.text.slice(token.end, next.start);
  return /^ ?\(?(?:(?:en|in|pour|voor|over|sur|durant|tijdens) )?$/u.test(between) ? next.end : token.end;
}

/** The purpose stands before the amounts (`hardware: 5.000 euro`) or after them (`5.000 euro voor hardware`). */
function isPurposeAfter(sentence: Sentence, amounts: readonly NumberToken[]): boolean {
  const [first] = amounts;
  return first !== undefined && !hitWithin(sentence, sentence.start, first.start, ...PURPOSES);
}

function purposeOf(
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  token: NumberToken,
  follows: boolean,
): Hit<Tag> | undefined {
  const after = hitWithin(sentence, token.end, clause.to, ...PURPOSES);
  // Without a colon what stands before it belongs to the amount before.
  const listed = /: ?(?:\p{L}+ )?$/u.test(
    reading.text.slice(Math.max(clause.from, token.start - 20), token.start),
  );
  if (follows && !listed) return after;
  const before = hitWithin(sentence, clause.from, token.start, ...PURPOSES);
  const isNext = after && /[,;]| (?:et|en) /u.test(reading.text.slice(token.end, after.start));
  return before ?? (isNext ? undefined : after);
}

/** What stands before a list of amounts holds for all of them; in a plain sentence, what stands before the first. */
function leadEnd(reading: Reading, sentence: Sentence, amounts: readonly NumberToken[]): number {
  const [first] = amounts;
  if (!first) return sentence.start;
  const { from } = clauseOf(reading, sentence, amounts, 0);
  return from > sentence.start ? from : first.start;
}

/**
 * Years printed before the first of several amounts hold for all of them; else those of the sentence do, unless they may
 * be those of an amount that was not understood.
 */
function sharedPeriod(reading: Reading, sentence: Sentence, amounts: readonly NumberToken[]) {
  const first = amounts[0]?.start ?? sentence.start;
  const ofLead = amounts.length > 1 && periodOf(reading, numbersWithin(sentence, sentence.start, first));
  if (ofLead) return ofLead;
  const isUnderstood = sentence.numbers.every(({ kind }) => kind !== "other");
  return isUnderstood ? periodOf(reading, sentence.numbers) : undefined;
}

/** Who spent it: the nearest spender named with a word for spending, here or up to three sentences before. */
function investor(reading: Reading, sentence: Sentence): string {
  for (let back = 0; back <= 3; back += 1) {
    const candidate = reading.sentences[sentence.index - back];
    if (!candidate || candidate.partIndex !== sentence.partIndex) return "";
    if (!hasAny(candidate, "invest")) continue;
    const verb = candidate.hits.findLast((hit) => hit.tag === "invest");
    const spender =
      lastHitWithin(candidate, candidate.start, verb?.start ?? candidate.end, ...SPENDERS) ??
      hitWithin(candidate, verb?.start ?? candidate.start, candidate.end, ...SPENDERS);
    if (spender) return SPENDER_IDS[spender.tag] ?? "";
  }
  return "";
}

/** `het ministerie 12.600 euro bestede`, `consacrés par les potes`: the spender without the spending, or the other way round. */
function reportSpender(findings: Findings, sentence: Sentence): void {
  const half = hitWithin(sentence, sentence.start, sentence.end, "invest", ...SPENDERS);
  if (!half) return;
  const { start, end } = half;
  findings.names.push({ questionId: sentence.questionId, start, end, reason: "spender-unclear" });
}

const SPENDERS: readonly Tag[] = ["press-service", "ministry", "post"];
const SPENDER_IDS: Partial<Record<Tag, string>> = {
  "press-service": "press-service",
  ministry: "ministry",
  post: "posts",
};

/** As much of the clause as eight words hold: its purpose and its period before the bare amount. */
function evidenceOf(
  reading: Reading,
  from: number,
  token: NumberToken,
  purpose: Hit<Tag> | undefined,
  inClause: readonly NumberToken[],
): Span {
  if (purpose && purpose.start > token.start) {
    const end = isShort(reading.text, token.start, purpose.end) ? purpose.end : token.end;
    return { start: token.start, end };
  }
  const text = reading.text.slice(from, token.start);
  const clauseStart = from + (/^[^\p{L}\p{N}(]*(?:(?:et|en) )?/u.exec(text)?.[0].length ?? 0);
  const starts = [clauseStart, purpose?.start, ...inClause.map((other) => other.start)].filter(
    (start): start is number => start !== undefined && start < token.start,
  );
  const start = starts.find((from) => isShort(reading.text, from, token.end)) ?? token.start;
  return { start, end: token.end };
}
