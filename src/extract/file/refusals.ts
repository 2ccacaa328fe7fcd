import type { ListedQuestion } from "../../domain/dataset/extraction";
import { ExtractError } from "./extractError";
import type { OtherKind } from "./recognise";

const ONE_QUESTION = "the text of one written question of the Chamber with its answer";

const FOUND: Readonly<Record<OtherKind, string>> = {
  html: "The file is a web page (HTML).",
  xml: "The file is in XML.",
  rtf: "The file is in RTF.",
  pdf: "The file is a PDF.",
  word: "The file is a document of a word processor.",
  spreadsheet: "The file is a spreadsheet.",
  presentation: "The file is a presentation.",
  "apple-office": "The file is a document of Pages, Numbers or Keynote.",
  "e-book": "The file is an e-book.",
  mail: "The file is an e-mail.",
  image: "The file is a picture.",
  recording: "The file is a sound or video recording.",
  archive: "The file is an archive of files.",
  senate: "The text is of the Senate.",
  bulletin: "The text is a bulletin with many questions.",
  "other-parliament": "The text is of another parliament.",
};

/** The refusal of input that was recognised as something else. */
export function refuseKind(kind: OtherKind): ExtractError {
  const isFormat = !["senate", "bulletin", "other-parliament"].includes(kind);
  return new ExtractError(kind, FOUND[kind], isFormat ? `${ONE_QUESTION} as plain text` : ONE_QUESTION);
}

export function refuseSeveral(questions: readonly ListedQuestion[]): ExtractError {
  return new ExtractError(
    "several-questions",
    `The file holds ${questions.length} questions: ${numbersOf(questions)}.`,
    "one question, or the number of the one to read (--question N)",
    questions,
  );
}

export function refuseMissing(question: string, questions: readonly ListedQuestion[]): ExtractError {
  return new ExtractError(
    "no-such-question",
    `The file does not hold question ${question}, but ${numbersOf(questions) || "none"}.`,
    "the number of a question in the file",
    questions,
  );
}

function numbersOf(questions: readonly ListedQuestion[]): string {
  return questions.map(({ number }) => number).join(", ");
}

export function refuseUnanswered(): ExtractError {
  return new ExtractError(
    "no-answer",
    "The text holds a question, but no answer.",
    "the heading “Réponse” or “Antwoord” and the answer after it",
  );
}
