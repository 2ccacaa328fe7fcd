/** A file that could not be fetched; `status` is absent where no answer came at all. */
export class LoadError extends Error {
  override readonly name = "LoadError";

  constructor(
    readonly path: string,
    readonly status: number | undefined,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${status ?? "no answer"}`, options);
  }
}
