import type { Refusal } from "../../../ui/answer/openedDocument";

/** A text or a package that was not read, and why. */
export class ReadError extends Error {
  override readonly name = "ReadError";

  constructor(readonly refusal: Refusal) {
    super(refusal.failure);
  }
}
