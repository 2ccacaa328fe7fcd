import type { ListedQuestion } from "../../domain/dataset/extraction";
import type { OtherKind } from "./recognise";

/** Why a text was refused. */
export type ExtractErrorCode =
  | "empty"
  | "not-a-question"
  | "no-answer"
  | "several-questions"
  | "no-such-question"
  | "line-numbers"
  | "two-languages"
  | "binary"
  | "encoding"
  | "too-large"
  | OtherKind;

/** Input that cannot be read. `message` says what was found, `expected` what would have been right. */
export class ExtractError extends Error {
  readonly code: ExtractErrorCode;
  readonly expected: string;
  /** The questions that were found, where that is the reason. */
  readonly questions: readonly ListedQuestion[];

  constructor(
    code: ExtractErrorCode,
    message: string,
    expected: string,
    questions: readonly ListedQuestion[] = [],
  ) {
    super(message);
    this.name = "ExtractError";
    this.code = code;
    this.expected = expected;
    this.questions = questions;
  }
}
