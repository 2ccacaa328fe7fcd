import type { EventKind } from "../../domain/figures/eventKinds";
import type { Findings } from "../findings";
import type { NumberToken } from "../numbers/numberToken";
import { isoDate } from "../numbers/periods";
import { hasAny, lastHitWithin, numbersWithin, type Reader, type Reading } from "../reading";
import { isShort } from "../text/shorten";
import type { Sentence } from "../text/sentences";
import type { Hit } from "../text/termIndex";
import type { Tag } from "../vocabulary/terms";

/** Dates of what the answer speaks of: the launch of a site, the day of a count, a survey. */
export const readHappenings: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    const dates = sentence.numbers.filter((token) => token.date);
    if (dates.length === 0) continue;
    readLaunch(reading, findings, sentence);
    readCountDay(reading, findings, sentence, dates);
    readSurveyDate(reading, findings, sentence, dates);
  }
};

function readLaunch(reading: Reading, findings: Findings, sentence: Sentence): void {
  if (!hasAny(sentence, "website")) return;
  for (const launch of sentence.hits) {
    if (launch.tag !== "launch") continue;
    const [after] = numbersWithin(sentence, launch.end, launch.end + 45).filter((token) => token.date);
    const before = numbersWithin(sentence, launch.start - 60, launch.start).findLast((token) => token.date);
    const date = after ?? before;
    const newsletter = lastHitWithin(sentence, launch.start - 60, launch.start, "newsletter");
    if (date && !newsletter) addEvent(reading, findings, sentence, "site_launched", date, launch);
  }
}

/** The day up to which new items were counted. */
function readCountDay(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  dates: readonly NumberToken[],
): void {
  if (!hasAny(sentence, "items")) return;
  for (const date of dates) {
    if (date.date?.day === undefined) continue;
    const asOf = lastHitWithin(sentence, date.start - 20, date.start, "as-of");
    const launch = lastHitWithin(sentence, date.start - 45, date.start, "launch");
    if (asOf && !launch) addEvent(reading, findings, sentence, "items_counted", date, asOf);
  }
}

function readSurveyDate(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  dates: readonly NumberToken[],
): void {
  if (!hasAny(sentence, "survey") || !hasAny(sentence, "post")) return;
  const survey = sentence.hits.find((hit) => hit.tag === "survey");
  const [date] = dates;
  if (survey && date) addEvent(reading, findings, sentence, "survey_held", date, survey);
}

function addEvent(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  kind: EventKind,
  token: NumberToken,
  beside: Hit<Tag>,
): void {
  const date = isoDate(reading, token.date ?? {});
  if (date === "" || token.date?.lastYear !== undefined) return;
  const start = Math.min(token.start, beside.start);
  const end = Math.max(token.end, beside.end);
  const span = isShort(reading.text, start, end) ? { start, end } : { start: token.start, end: token.end };
  findings.addEvent({ kind, date, questionId: sentence.questionId, ...span });
}
