import type { Dataset } from "../../domain/dataset/dataset";
import type { DocumentHeader } from "../../domain/dataset/document";
import type { Figure } from "../../domain/figures/figure";
import { MEASURES, type Measure } from "../../domain/figures/measures";
import { fillOwnCountry, findOwnCountry } from "../../domain/dataset/ownCountry";
import { isWholeYears } from "../../domain/figures/period";
import { questionNumberOf } from "../../domain/questions/questionNumber";
import type { DraftLanguage } from "../../view-state/questionsView";
import { FOLLOW_UP_TEXTS, type FollowUpTexts } from "./followUpTexts";
import { computeQuestionRows, splitNeeded, type QuestionRow } from "./questionsSeries";

/**
 * A written question that asks again for what the answer left open: it cites the earlier question without its
 * author, where it and its answer were printed, the figures that were given, and asks for each part that is
 * needed. Sub-questions come in the order of the document, each once; those that the document has not are passed
 * over. What the header does not state is left out. Without a sub-question the text is empty.
 */
export function composeFollowUp(dataset: Dataset, asked: readonly string[], language: DraftLanguage): string {
  const texts = FOLLOW_UP_TEXTS[language];
  const rows = computeQuestionRows(dataset).filter(({ question }) => asked.includes(question.questionId));
  if (rows.length === 0) return "";
  const number = questionNumberOf(dataset.header);
  const ownCountry = { ...texts.ownCountry, ...findOwnCountry(dataset.headerTexts, language) };
  const nameMeasure = (measure: Measure) => fillOwnCountry(MEASURES[measure].labels[language], ownCountry);
  const paragraphs = [
    texts.title,
    texts.subject(number),
    composeOpening(dataset.header, number, texts),
    ...rows.map((row, position) => `${position + 1}. ${composeQuestion(row, language, texts, nameMeasure)}`),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function composeOpening(header: DocumentHeader, number: string, texts: FollowUpTexts): string {
  const dateOf = (field: string): string => {
    const date = header.get(field) ?? "";
    return date === "" ? "" : formatDay(date, texts.locale);
  };
  const filed = dateOf("filed");
  const question = [
    filed === "" ? "" : texts.filed(filed),
    texts.questionPrinted({
      bulletin: header.get("question_bulletin") ?? "",
      date: dateOf("question_published"),
    }),
  ];
  const answer = texts.answerPrinted({
    bulletin: header.get("answer_bulletin") ?? "",
    date: dateOf("answer_published"),
  });
  return texts.opening(number, inBrackets(question), inBrackets([answer]));
}

function inBrackets(facts: readonly string[]): string {
  const known = facts.filter((fact) => fact !== "");
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}

function composeQuestion(
  { question, figures }: QuestionRow,
  language: DraftLanguage,
  texts: FollowUpTexts,
  nameMeasure: (measure: Measure) => string,
): string {
  const [, digits = question.questionId, letter = ""] = /^(\d+)([a-z]?)$/.exec(question.questionId) ?? [];
  const cited = texts.subQuestion(digits, letter);
  const asked = question.asked[language];
  const lines = [asked === "" ? texts.askedUnworded(cited) : texts.asked(cited, asked)];
  if (figures.length > 0) {
    lines.push(
      texts.figuresLead,
      ...figures.map((figure) => `– ${formatFigure(figure, nameMeasure(figure.measure), texts)}`),
    );
  }
  return [...lines, ...composeRequest(splitNeeded(question.needed[language]), texts)].join("\n");
}

function composeRequest(needs: readonly string[], texts: FollowUpTexts): readonly string[] {
  const [only] = needs;
  if (only === undefined) return [texts.requestUpdate];
  if (needs.length === 1) return [texts.request(only)];
  const [each, last] = texts.requestEnds;
  return [
    texts.requestLead,
    ...needs.map((need, position) => {
      const end = position === needs.length - 1 ? last : each;
      return `${letterAt(position)}) ${need}${end}`;
    }),
  ];
}

/** `a`, `b` … `z`, then `aa`. */
function letterAt(position: number): string {
  const letter = String.fromCharCode("a".charCodeAt(0) + (position % 26));
  return position < 26 ? letter : letterAt(Math.floor(position / 26) - 1) + letter;
}

/** A period that is only a reading of the context is left out: the answer did not state it. */
function formatFigure(figure: Figure, label: string, texts: FollowUpTexts): string {
  const { period } = figure;
  const remarks = [
    period?.basis === "stated" ? formatPeriod(period, texts) : "",
    figure.qualifier === "estimate" ? texts.estimate : "",
  ].filter((remark) => remark !== "");
  return texts.figure(label, formatValue(figure, texts), remarks);
}

function formatValue({ value, decimals, unit }: Figure, texts: FollowUpTexts): string {
  if (unit === "s") return texts.duration(String(Math.floor(value / 60)), String(Math.round(value % 60)));
  const digits = unit === "1" ? Math.max(0, decimals - 2) : decimals;
  const number = (unit === "1" ? value * 100 : value).toLocaleString(texts.locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return texts.value(unit, number);
}

function formatPeriod(period: NonNullable<Figure["period"]>, texts: FollowUpTexts): string {
  if (!isWholeYears(period)) {
    return texts.days(formatDay(period.start, texts.locale), formatDay(period.end, texts.locale));
  }
  return [...new Set([period.start.slice(0, 4), period.end.slice(0, 4)])].join("-");
}

function formatDay(isoDate: string, locale: string): string {
  const day = new Date(isoDate).toLocaleDateString(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return locale === "fr-BE" ? day.replace(/^1 /, "1er ") : day;
}
