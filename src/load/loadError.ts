/**
 * Why a file could not be loaded: no answer came, or broke off; the server answered that it does not give it; what
 * came is not what was asked for.
 */
export type LoadFailure = "unreachable" | "refused" | "damaged";

/** A file that could not be loaded. The message is for the console; readers are told the failure in words. */
export class LoadError extends Error {
  override readonly name = "LoadError";

  constructor(
    readonly failure: LoadFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
