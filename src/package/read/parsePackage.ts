import { readDescriptor } from "../descriptor/descriptor";
import type { Descriptor } from "../descriptor/descriptor";
import { LIMITS } from "../packageLimits";
import type { Limits } from "../packageLimits";
import { IssueList } from "../packageError";
import { addAbsent, checkSize, readDataset } from "./parseTables";
import type { ParsedTables } from "./parseTables";
import { DESCRIPTOR_FILE } from "../schema/schema";

export interface ParsedPackage extends ParsedTables {
  readonly descriptor: Descriptor;
}

/**
 * Parses a data package from the texts of its files, by file name (`posts.csv`, `datapackage.json`).
 * Files with other names are passed over. Throws a PackageError that lists all that is wrong; nothing is
 * read in part. Agreement with the hashes of the descriptor is left to `readPackage`.
 */
export function parsePackage(files: ReadonlyMap<string, string>, limits: Limits = LIMITS): ParsedPackage {
  const issues = new IssueList();
  checkSize(files, limits, issues);
  issues.throwIfAny();

  const text = files.get(DESCRIPTOR_FILE);
  if (text === undefined) addAbsent(DESCRIPTOR_FILE, issues);
  const descriptor = text === undefined ? undefined : readDescriptor(text, limits, issues);
  const tables = readDataset(files, limits, issues);
  if (!descriptor) throw new Error("a descriptor that could not be read must have left an issue");
  return { ...tables, descriptor };
}
