import type { Dataset } from "../../domain/dataset/dataset";
import { questionNumberOf } from "../../domain/questions/questionNumber";
import { findSourceDates, findTitle, sourceKindOf } from "../../domain/dataset/sourceKind";
import type { I18n } from "../language/LanguageProvider";

export type DatedSource = Pick<Dataset, "header" | "headerTexts" | "events">;

/** `As stated in 2016`, `Recorded 1 – 9 Mar 2024`, `List of 3 May 2026`; empty where no date is stated. */
export function stampText(source: DatedSource, { t, formats }: I18n): string {
  const { asOf, seen } = findSourceDates(source);
  if (seen) return t("stamp.recorded", { period: formats.formatPeriod(seen) });
  if (asOf === "") return "";
  return sourceKindOf(source.header) === "answer"
    ? t("stamp.asStated", { year: asOf.slice(0, 4) })
    : t("stamp.listed", { date: formats.formatDate(asOf) });
}

/** What the source is called: `question 54-0516`, the title of a register or list; empty where it has no name. */
export function sourceName(source: Pick<Dataset, "header" | "headerTexts">, { t, language }: I18n): string {
  const number = questionNumberOf(source.header);
  if (number !== "") return t("stamp.question", { number });
  return sourceKindOf(source.header) === "answer" ? "" : findTitle(source, language);
}

/** What tells the source from others that are there: `Answer of 2016`, the title of a register or list. */
export function sourceLabel(source: DatedSource, i18n: I18n): string {
  const year = findSourceDates(source).asOf.slice(0, 4);
  const isDated = sourceKindOf(source.header) === "answer" && year !== "";
  return isDated ? i18n.t("shown.answerOf", { year }) : sourceName(source, i18n) || i18n.words.TheSource;
}
