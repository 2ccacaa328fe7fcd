import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { CommandError, describeSystemError } from "./runCommand";

/**
 * Reads the files of a folder, not of its sub-folders, that `isWanted`: their bytes by file name. Throws a CommandError
 * where the folder or a file cannot be read, or all together are larger than `mostBytes`.
 */
export function readFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  mostBytes: number,
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
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
    files.set(name, readBytes(path));
  }
  return files;
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

function readBytes(path: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new CommandError(`${path}: expected a readable file, found ${describeSystemError(error)}`);
  }
}
