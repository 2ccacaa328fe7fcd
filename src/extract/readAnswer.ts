import type { Reference } from "../domain/dataset/editorial";
import { rememberOf } from "../domain/remember";
import type { DocumentForm, Span } from "./header/documentForm";
import { Gazetteer } from "./names/postGazetteer";
import type { LinedText } from "./text/normalise";
import { findNumbers } from "./numbers/numbers";
import type { Reading } from "./reading";
import { findSentences, type Sentence } from "./text/sentences";
import { siteIn, unifySiteIds } from "./names/sites";
import { divide, type Part } from "./header/subQuestions";
import { TERMS, type TextLanguage } from "./vocabulary/terms";

/** A mark that counts for nothing, or before which one is missing, in the part where it stands. */
interface UnclearMark extends Span {
  readonly questionId: string;
}

/** The reference tables are the same for every text that is read. */
const gazetteerOf = rememberOf((reference: Reference) => new Gazetteer(reference));

/** Prepares the answer for the readers: parts, sentences, terms and numbers, each found in one pass. */
export function readAnswer(
  source: LinedText,
  form: DocumentForm,
  questionIds: readonly string[],
  answerDate: string,
  language: TextLanguage,
  reference: Reference,
): { reading: Reading; answerParts: readonly Part[]; unclearMarks: readonly UnclearMark[] } {
  const { text } = source;
  const { answer, question } = form;
  const division = divide(source, answer, questionIds);
  const answerParts = division.parts.map((part) => ({
    ...part,
    questionId: matchQuestionId(part.questionId, questionIds),
  }));
  // Part by part: no number may take in the mark of the next part (`in 2019.2. The…`).
  const sentences = findSentences(source, answerParts, (part) => {
    const hits = TERMS[language].find(text, part.start, part.end);
    return { hits, numbers: findNumbers(source, part.start, part.end, hits) };
  });
  const numbers = sentences.flatMap((sentence) => sentence.numbers);
  const printedYears = new Map<string, number>();
  for (const { date } of [...findNumbers(source, question.start, question.end, []), ...numbers]) {
    if (date?.year !== undefined && date.day !== undefined) {
      printedYears.set(`${date.month}-${date.day}`, date.year);
    }
  }
  const reading: Reading = {
    text,
    isLineStart: (offset) => source.isLineStart(offset),
    language,
    sentences,
    gazetteer: gazetteerOf(reference),
    answerDate,
    printedYears,
    siteIds: siteIdsOf(text, sentences),
  };
  const unclearMarks = division.unclear.map((span) => {
    const part = answerParts.findLast(({ mark }) => mark.start <= span.start);
    return { ...span, questionId: part?.questionId ?? "" };
  });
  return { reading, answerParts, unclearMarks };
}

/** An answer can be finer than the question (`1a` to `1`); a single question without marks is `1`. */
export function matchQuestionId(partId: string, questionIds: readonly string[]): string {
  if (partId === "") return questionIds.length === 1 ? (questionIds[0] ?? "") : "";
  if (questionIds.includes(partId)) return partId;
  const number = String(Number.parseInt(partId, 10));
  return questionIds.includes(number) ? number : partId;
}

function siteIdsOf(text: string, sentences: readonly Sentence[]): string[] {
  const named = sentences.map((sentence) =>
    sentence.tags.has("website") ? siteIn(text, sentence)?.id : undefined,
  );
  const unify = unifySiteIds(named.filter((id) => id !== undefined));
  let last = "";
  return named.map((id) => (last = id === undefined ? last : unify(id)));
}
