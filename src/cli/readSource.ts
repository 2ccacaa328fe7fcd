import { readFileSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { MAX_SOURCE_BYTES } from "../extract/file/decodeSource";
import { CommandError, describeSystemError } from "./runCommand";

/** What a command reads, in words for its messages, and how large it may be. */
interface Input {
  readonly expected: string;
  readonly mostBytes: number;
}

const QUESTION: Input = {
  expected: "expected a text file with a question and its answer",
  mostBytes: MAX_SOURCE_BYTES,
};

/** Reads the bytes of a file. Throws a CommandError where there is no file of a fitting size. */
export function readSource(file: string, { expected, mostBytes }: Input = QUESTION): Uint8Array {
  let stats: Stats;
  try {
    stats = statSync(file);
  } catch (error) {
    throw new CommandError(`${file}: ${expected}, found ${describeSystemError(error)}`, { cause: error });
  }
  if (stats.isDirectory()) throw new CommandError(`${file}: ${expected}, found a folder`);
  if (stats.size > mostBytes) {
    throw new CommandError(`${file}: ${expected} of at most ${mostBytes} bytes, found ${stats.size} bytes`);
  }
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file}: ${expected}, found ${describeSystemError(error)}`, { cause: error });
  }
}
