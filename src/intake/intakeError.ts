/** Why a file is no table that can be read. The words for each are said by whoever shows it. */
export const REFUSALS = [
  "pdf",
  "word",
  "presentation",
  "picture",
  "old-spreadsheet",
  "web-page",
  "archive",
  "json",
  // What is read elsewhere.
  "package",
  "question",
  "encrypted",
  "damaged",
  "encoding",
  "no-text",
  "too-large",
  "too-many-rows",
  "too-many-columns",
  "empty",
  "no-such-sheet",
  "no-such-row",
  "mapping",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A file, or a mapping, that cannot be used at all; nothing of it is. */
export class IntakeError extends Error {
  readonly code: Refusal;
  /** What was found: a size, a name, a place. Empty where the code says it all. */
  readonly found: string;

  constructor(code: Refusal, found = "", options?: ErrorOptions) {
    super(found === "" ? code : `${code}: ${found}`, options);
    this.name = "IntakeError";
    this.code = code;
    this.found = found;
  }
}
