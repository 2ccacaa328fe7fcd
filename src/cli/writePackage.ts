import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { DESCRIPTOR_FILE } from "../package/schema/schema";
import { CommandError, describeSystemError } from "./runCommand";

/** Throws a CommandError where a package may not be written to `folder`. `kept` are folders never to write to. */
export function checkTarget(folder: string, force: boolean, kept: readonly string[]): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new CommandError(`${folder}: expected a folder for --out, found a file`);
  const target = realpathSync(folder);
  if (kept.some((other) => existsSync(other) && realpathSync(other) === target)) {
    throw new CommandError(`${folder}: expected a folder of its own for --out, found the editorial folder`);
  }
  const found = readdirSync(folder);
  if (found.length > 0 && !force) {
    throw new CommandError(
      `${folder}: expected an empty or new folder for --out, found ${found.length} entries; --force replaces the package in it`,
    );
  }
}

/**
 * Writes the files of a package whole or not at all: first beside `folder`, then moved into place. Other files
 * in `folder` stay. Throws a CommandError where the disk refuses.
 */
export function writePackage(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  force: boolean,
): void {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  try {
    mkdirSync(beside, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(beside, name), text);
    checkTarget(folder, force, []);
    if (existsSync(target) && readdirSync(target).length > 0) replaceFiles(target, beside, [...files.keys()]);
    else {
      if (existsSync(target)) rmdirSync(target);
      renameSync(beside, target);
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const found = describeSystemError(error);
    throw new CommandError(`${folder}: expected a folder that can be written, found ${found}`, {
      cause: error,
    });
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * The descriptor goes first and comes last: a folder that is cut off in between has none, and is refused by
 * every reader instead of passing for a package. Where a move fails, all moves are undone.
 */
function replaceFiles(target: string, beside: string, names: readonly string[]): void {
  for (const path of names.map((name) => join(target, name))) {
    if (existsSync(path) && !statSync(path).isFile()) {
      throw new CommandError(`${path}: expected a file to replace, found a folder`);
    }
  }
  const old = join(beside, "old");
  mkdirSync(old);
  const order = names.toSorted((a, b) => Number(b === DESCRIPTOR_FILE) - Number(a === DESCRIPTOR_FILE));
  const moves = [
    ...order
      .filter((name) => existsSync(join(target, name)))
      .map((name) => [join(target, name), join(old, name)]),
    ...order.toReversed().map((name) => [join(beside, name), join(target, name)]),
  ] as [string, string][];
  const done: [string, string][] = [];
  try {
    for (const [from, to] of moves) {
      renameSync(from, to);
      done.push([from, to]);
    }
  } catch (error) {
    for (const [from, to] of done.toReversed()) renameSync(to, from);
    throw error;
  }
}
