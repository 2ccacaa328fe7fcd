import { checkReferences } from "./checkReferences";
import { checkResources, type Measured } from "./checkResources";
import { decodeFile } from "./decodeFile";
import { readDescriptor } from "../descriptor/descriptor";
import type { Descriptor } from "../descriptor/descriptor";
import type { Limits } from "../packageLimits";
import { IssueList, type Issue } from "../packageError";
import { addAbsent, readTables, type TableWatch } from "./parseTables";
import type { CheckedTable } from "../rows/readRows";
import { DESCRIPTOR_FILE, TABLE_SHAPES } from "../schema/schema";
import type { TableName } from "../schema/schema";
import { computeSha256 } from "../write/sha256";

/** A package in which nothing is wrong. Its tables stay by column until their rows are wanted. */
export interface CheckedPackage {
  readonly descriptor: Descriptor;
  readonly tables: ReadonlyMap<string, CheckedTable>;
  readonly missing: readonly TableName[];
  /** What was passed over or guessed: columns that no table has, another encoding. */
  readonly remarks: readonly Issue[];
}

/**
 * Checks a data package from the bytes of its `.csv` files and of `datapackage.json`: columns, cells, keys and
 * references, and that files and descriptor agree (listed and there, bytes, SHA-256, columns). Whether names of files
 * are in capitals does not matter. `watch` is
 * told of each table on the way. Rejects with a PackageError that lists all that is wrong; nothing is read in part.
 */
export async function readPackage(
  named: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  limits: Limits,
  watch: TableWatch = {},
): Promise<CheckedPackage> {
  const issues = new IssueList();
  const files = inLowerCase(named, issues);
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (size > limits.packageBytes) {
    const message = `expected at most ${limits.packageBytes} bytes in all files together, found ${size}`;
    issues.add("data package", undefined, undefined, message);
  }
  issues.throwIfAny();

  // Computed beside the reading, where the machine has room for it.
  const measured = measureAll(files);
  const texts = new Map<string, string>();
  for (const [file, bytes] of files) {
    const text = decodeFile(file, bytes, issues);
    if (text !== undefined) texts.set(file, text);
  }
  const text = texts.get(DESCRIPTOR_FILE);
  if (text === undefined && !files.has(DESCRIPTOR_FILE)) addAbsent(DESCRIPTOR_FILE, issues);
  const descriptor = text === undefined ? undefined : readDescriptor(text, limits, issues);
  const { tables, missing } = readTables(TABLE_SHAPES, texts, limits, issues, watch);
  checkReferences(tables, issues);
  if (descriptor) checkResources(await measured, descriptor, issues);
  issues.throwIfAny();
  if (!descriptor) throw new Error("a descriptor that could not be read must have left an issue");
  return { descriptor, tables, missing: missing as TableName[], remarks: issues.remarks };
}

async function measureAll(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<ReadonlyMap<string, Measured>> {
  const measure = async ([file, bytes]: [string, Uint8Array<ArrayBuffer>]) =>
    [file, { byteCount: bytes.length, sha256: await computeSha256(bytes) }] as const;
  return new Map(await Promise.all([...files].map(measure)));
}

function inLowerCase<Bytes>(
  named: ReadonlyMap<string, Bytes>,
  issues: IssueList,
): ReadonlyMap<string, Bytes> {
  const files = new Map<string, Bytes>();
  for (const [name, bytes] of named) {
    const file = name.toLowerCase();
    if (files.has(file)) issues.add(name, undefined, undefined, "expected each file once, found it twice");
    files.set(file, bytes);
  }
  return files;
}
