import type { Period } from "../../domain/figures/figure";
import type { NumberToken } from "./numberToken";
import { isCalendarDay, type PrintedDate } from "../header/printedDate";
import type { Reading } from "../reading";

/** A period with the tokens that print it. */
export interface PrintedPeriod {
  readonly period: Period;
  readonly tokens: readonly NumberToken[];
}

/**
 * The period that some dates of one sentence print: two days, one month, or years. `undefined` where there is
 * none or where more dates than two leave it open which are meant.
 */
export function periodOf(reading: Reading, numbers: readonly NumberToken[]): PrintedPeriod | undefined {
  const days = numbers.filter((token) => token.date?.month !== undefined);
  if (days.length === 2) {
    const [first, second] = days as [NumberToken, NumberToken];
    const start = firstDay(reading, first.date ?? {});
    const end = lastDay(reading, second.date ?? {});
    if (start === "" || end === "" || start > end) return undefined;
    return { period: { start, end, basis: "stated" }, tokens: days };
  }
  const years = numbers.filter((token) => token.kind === "years");
  const [single] = days.length === 1 && days[0]?.date?.day === undefined ? days : years;
  if (!single?.date || days.length > 2 || years.length > 1) return undefined;
  if (single.kind === "years" && isPartOfYear(reading.text, single)) return undefined;
  const start = firstDay(reading, single.date);
  const end = lastDay(reading, single.date);
  if (start === "" || end === "" || start > end) return undefined;
  return { period: { start, end, basis: "stated" }, tokens: [single] };
}

/** `le premier trimestre de 2021`, `eind 2021`: when in the year is not said to the day. */
function isPartOfYear(text: string, { start }: NumberToken): boolean {
  return PART_OF_YEAR.test(text.slice(Math.max(0, start - 24), start));
}

const PART_OF_YEAR =
  /(?<![\p{L}\p{N}])(?:[QT][1-4]|(?:tri|se)mestre|été|automne|hiver|printemps|fin|début|mi|moitié|kwartaal|semester|zomer|herfst|winter|lente|voorjaar|najaar|einde?|begin|midden|helft)[ -](?:de |d'|du |van )?(?:l'année |het jaar )?$/iu;

/** ISO 8601, to the year, month or day as printed. A day without a year gets the last one it can be; see below. */
export function isoDate(reading: Reading, date: PrintedDate): string {
  const year = yearOf(reading, date);
  if (year === undefined || !isCalendarDay(year, date.month ?? 1, date.day ?? 1)) return "";
  return [String(year), date.month, date.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/**
 * The year of a day printed without one: the year that stands with the same day elsewhere in the document,
 * or else the last year in which that day is not after the answer.
 */
function yearOf(reading: Reading, { year, month, day }: PrintedDate): number | undefined {
  if (year !== undefined) return year;
  const printed = reading.printedYears.get(`${month}-${day}`);
  if (printed !== undefined || reading.answerDate === "") return printed;
  const answerYear = Number(reading.answerDate.slice(0, 4));
  const inAnswerYear = `${answerYear}-${pad(month ?? 1)}-${pad(day ?? 1)}`;
  return inAnswerYear > reading.answerDate ? answerYear - 1 : answerYear;
}

function firstDay(reading: Reading, date: PrintedDate): string {
  const year = yearOf(reading, date);
  if (year === undefined || !isCalendarDay(year, date.month ?? 1, date.day ?? 1)) return "";
  return `${year}-${pad(date.month ?? 1)}-${pad(date.day ?? 1)}`;
}

function lastDay(reading: Reading, date: PrintedDate): string {
  const year = date.lastYear ?? yearOf(reading, date);
  if (year === undefined) return "";
  const month = date.month ?? 12;
  const day = date.day ?? new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!isCalendarDay(year, month, day)) return "";
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
