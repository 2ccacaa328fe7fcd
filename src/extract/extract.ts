import type { Editorial } from "../domain/dataset/editorial";
import { EVENT_KINDS } from "../domain/figures/eventKinds";
import type { Extraction } from "../domain/dataset/extraction";
import { assertReadableText } from "./file/decodeSource";
import { type DocumentForm, findDocumentForm, type Span } from "./header/documentForm";
import { DatasetBuilder } from "./datasetBuilder";
import { Findings } from "./findings";
import { findLooseDates, readHeader, remarkOnDates } from "./header/header";
import { normalise } from "./text/normalise";
import { assertNoLineNumbers, assertOneLanguage } from "./file/pageLayout";
import { selectQuestion } from "./header/questionsInText";
import { readAnswer } from "./readAnswer";
import type { Reader } from "./reading";
import { readAmounts } from "./readers/amounts";
import { readContentCounts } from "./readers/contentCounts";
import { readDurations } from "./readers/durations";
import { readHappenings } from "./readers/happenings";
import { readListsOfPosts } from "./readers/listsOfPosts";
import { readMentions } from "./readers/mentions";
import { readOwnPublications } from "./readers/ownPublications";
import { readRates } from "./readers/rates";
import { readStaffing } from "./readers/staffing";
import { readSurvey } from "./readers/survey";
import { readTrafficCounts } from "./readers/trafficCounts";
import { readTrafficShares } from "./readers/trafficShares";
import { recogniseText } from "./file/recognise";
import { refuseKind, refuseUnanswered } from "./file/refusals";
import { compareQuestionIds, divide } from "./header/subQuestions";
import { textLanguage } from "./text/textLanguage";
import { withinLimits } from "./file/withinLimits";
import { foldTypography } from "./text/typography";

export { ExtractError } from "./file/extractError";

/** One reader per kind of fact. A number goes to the first that claims it: the narrower readings come first. */
const READERS: readonly Reader[] = [
  readListsOfPosts,
  readOwnPublications,
  readMentions,
  readAmounts,
  readStaffing,
  readDurations,
  readRates,
  readTrafficCounts,
  readTrafficShares,
  readContentCounts,
  readSurvey,
  readHappenings,
];

/**
 * Reads the text of one written question of the Chamber, in French or Dutch, with line breaks or without.
 *
 * `editorial` gives the places, posts and channels that names are looked up in, and the editors' work, which is
 * woven in only where it is on this question. What is not stated is absent; a name or number that no fact was
 * made of stands in `dataset.unresolved` with a reason. The same text and editorial give the same result.
 * Where the text holds several questions, `question` says which to read, with or without the legislature.
 *
 * Throws {@link ExtractError} for a text that is empty, too large, not a text, not such a question or without an
 * answer, and for one that holds several questions of which none is chosen.
 */
export function extract(rawText: string, editorial: Editorial, question?: string): Extraction {
  assertReadableText(rawText);
  const kind = recogniseText(rawText);
  if (kind) throw refuseKind(kind);
  assertNoLineNumbers(rawText);
  const normalised = normalise(rawText);
  const { source, from, questions } = selectQuestion(foldTypography(normalised), question);
  assertOneLanguage(source.text.slice(from));
  const form = findDocumentForm(source, from);
  if (form.answer.end === form.answer.start) throw refuseUnanswered();
  const questionParts = divide(source, form.question).parts;
  const answerText = source.text.slice(form.answer.start, form.answer.end);
  const language = textLanguage(answerText, source.text);
  const { header, dates, impossible } = readHeader(source.text, form, language);
  const remarks = remarkOnDates(form, dates);
  const isDoubtful = (span: Span): boolean => remarks.some(({ start }) => start === span.start);
  const answered = dates.find(({ kind, span }) => kind === "answer_published" && !isDoubtful(span));
  const questionIds = idsOf(questionParts.map((part) => part.questionId));
  const { reading, answerParts, unclearMarks } = readAnswer(
    source,
    form,
    questionIds,
    answered?.date ?? "",
    language,
    editorial.reference,
  );

  const findings = new Findings();
  for (const read of READERS) read(reading, findings);
  for (const mark of unclearMarks) findings.names.push({ ...mark, reason: "mark-unclear" });

  const builder = new DatasetBuilder(normalised, source, header, editorial);
  for (const { kind, date, span } of dates) {
    builder.addEvent({ kind, date, questionId: "", ...span }, EVENT_KINDS[kind]);
  }
  const ids = idsOf([...questionIds, ...answerParts.map((part) => part.questionId)]);
  builder.addQuestions(ids, answerParts, questionParts);
  const loose = findLooseDates(
    source.text,
    from,
    form,
    [...dates, ...impossible].map(({ span }) => span),
  );
  builder.addFindings(reading, findings, answerParts, [
    ...impossible.map(({ kind, span }) => ({ ...span, questionId: "", reason: `no-such-date (${kind})` })),
    ...remarks.map((remark) => ({ ...remark, questionId: "" })),
    ...loose.map((span) => ({ ...span, questionId: "", reason: "not-understood" })),
  ]);
  const extraction = builder.build(isUnfinished(source.text, form));
  return { ...extraction, questions, dataset: withinLimits(extraction.dataset) };
}

/** Whether an answer after which nothing stands ends without the end of a sentence. */
function isUnfinished(text: string, { answer }: DocumentForm): boolean {
  return answer.end === text.trimEnd().length && /[\p{L}\p{N},;(-]$/u.test(text.slice(0, answer.end));
}

/** Each id once, in natural order; a question without marks is question 1. */
function idsOf(partIds: readonly string[]): string[] {
  const ids = [...new Set(partIds.filter((id) => id !== ""))].sort(compareQuestionIds);
  return ids.length === 0 ? ["1"] : ids;
}
