import { readFileSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { MAX_SOURCE_BYTES } from "../extract/file/decodeSource";
import { CommandError, describeSystemError } from "./runCommand";

/** Reads the bytes of the source text. Throws a CommandError where there is no file of a fitting size. */
export function readSource(file: string): Uint8Array {
  const expected = "expected a text file with a question and its answer";
  let stats: Stats;
  try {
    stats = statSync(file);
  } catch (error) {
    throw new CommandError(`${file}: ${expected}, found ${describeSystemError(error)}`, { cause: error });
  }
  if (stats.isDirectory()) throw new CommandError(`${file}: ${expected}, found a folder`);
  if (stats.size > MAX_SOURCE_BYTES) {
    throw new CommandError(
      `${file}: ${expected} of at most ${MAX_SOURCE_BYTES} bytes, found ${stats.size} bytes`,
    );
  }
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file}: ${expected}, found ${describeSystemError(error)}`, { cause: error });
  }
}
