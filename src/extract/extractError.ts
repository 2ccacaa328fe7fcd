/** Why a text was refused. */
export type ExtractErrorCode = "empty" | "not-a-question" | "binary" | "encoding" | "too-large";

/** Input that cannot be read. `message` says what was found, `expected` what would have been right. */
export class ExtractError extends Error {
  readonly code: ExtractErrorCode;
  readonly expected: string;

  constructor(code: ExtractErrorCode, message: string, expected: string) {
    super(message);
    this.name = "ExtractError";
    this.code = code;
    this.expected = expected;
  }
}
