import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { CommandError, describeSystemError } from "./runCommand";

/** The texts of some files of one folder, by file name, and what could not be read as text. */
export interface FolderTexts {
  readonly files: ReadonlyMap<string, string>;
  readonly notText: readonly string[];
}

/**
 * Reads the files of a folder, not of its sub-folders, that `isWanted`. A byte order mark is kept: sizes and
 * hashes count it. Throws a CommandError where the folder or a file cannot be read, or all together are
 * larger than `mostBytes`.
 */
export function readFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  mostBytes: number,
): FolderTexts {
  const files = new Map<string, string>();
  const notText: string[] = [];
  let bytesLeft = mostBytes;
  for (const name of namesIn(folder).filter(isWanted)) {
    const path = join(folder, name);
    try {
      const stats = statSync(path);
      if (!stats.isFile()) continue;
      bytesLeft -= stats.size;
    } catch (error) {
      throw new CommandError(`${path}: expected a readable file, found ${describeSystemError(error)}`);
    }
    if (bytesLeft < 0)
      throw new CommandError(`${folder}: expected at most ${mostBytes} bytes in all, found more`);
    const text = readText(path);
    if (text === undefined) notText.push(name);
    else files.set(name, text);
  }
  return { files, notText };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    throw new CommandError(`${folder}: expected a folder, found ${describeSystemError(error)}`, {
      cause: error,
    });
  }
}

function readText(path: string): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new CommandError(`${path}: expected a readable file, found ${describeSystemError(error)}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
