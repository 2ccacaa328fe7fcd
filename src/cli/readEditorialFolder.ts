import { join } from "node:path";
import { JUDGEMENT_FILES, REFERENCE_FILES, parseEditorial } from "../package/read/readEditorial";
import type { EditorialFolder } from "../package/read/readEditorial";
import { LIMITS } from "../package/packageLimits";
import { PackageError } from "../package/packageError";
import { findShownFolder } from "./projectPackages";
import { readFolder } from "./readFolder";
import { CommandError } from "./runCommand";

/** The project's own editorial folder, wherever the command is called. */
export const PROJECT_EDITORIAL = join(findShownFolder(), "editorial");

/**
 * Reads the editors' work of `folder`, or the project's own where it is undefined. A reference table that is
 * absent in `folder` comes from the project's; so do judgements, statements and editorial.json where all three
 * are absent, as they speak of one document together. Throws a CommandError that lists all that is wrong.
 */
export function readEditorialFolder(folder: string | undefined): EditorialFolder {
  const own = readTexts(PROJECT_EDITORIAL);
  const given = folder === undefined ? undefined : readTexts(folder);
  try {
    return parseEditorial(given ? supplement(given, own) : own);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new CommandError(`${folder ?? PROJECT_EDITORIAL}:\n${error.message}`, { cause: error });
  }
}

function readTexts(folder: string): ReadonlyMap<string, string> {
  const wanted = new Set([...REFERENCE_FILES, ...JUDGEMENT_FILES]);
  const files = readFolder(folder, (name) => wanted.has(name), LIMITS.packageBytes);
  return new Map([...files].map(([name, bytes]) => [name, decode(folder, name, bytes)]));
}

/** Of editors' work nothing is guessed. A byte order mark is kept: the readers of tables and of JSON know it. */
function decode(folder: string, name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError(`${folder}: expected UTF-8 text, found other bytes in ${name}`);
  }
}

function supplement(
  given: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const files = new Map(given);
  const isJudged = JUDGEMENT_FILES.some((file) => given.has(file));
  // Spellings of the project's posts would refer to nothing where the posts are others.
  const hasOtherPosts = given.has("posts.csv");
  for (const [file, text] of own) {
    const isFitting = JUDGEMENT_FILES.includes(file) ? !isJudged : !(file === "aliases.csv" && hasOtherPosts);
    if (!files.has(file) && isFitting) files.set(file, text);
  }
  return files;
}
