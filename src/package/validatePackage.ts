import type { Dataset } from "../domain/dataset";
import { readDescriptor } from "./descriptor";
import type { Descriptor } from "./descriptor";
import { LIMITS } from "./limits";
import type { Limits } from "./limits";
import { IssueList, PackageError } from "./packageError";
import type { Issue } from "./packageError";
import { parsePackage } from "./parsePackage";
import { DESCRIPTOR_FILE, TABLES } from "./schema";
import type { TableName } from "./schema";
import { computeSha256 } from "./sha256";

export interface Validation {
  /** All that is wrong; empty where the package is good. */
  readonly issues: readonly Issue[];
  /** Rows of each table that is there; undefined where anything is wrong. */
  readonly rowCounts: ReadonlyMap<TableName, number> | undefined;
}

/**
 * Checks a data package: all that `parsePackage` checks, and that files and descriptor agree (listed and
 * there, bytes, SHA-256, columns). `files` holds the texts of the `.csv` files and of `datapackage.json`.
 * Never throws for what stands in the files.
 */
export async function validatePackage(
  files: ReadonlyMap<string, string>,
  limits: Limits = LIMITS,
): Promise<Validation> {
  const issues = new IssueList();
  const rowCounts = countRows(files, limits, issues);
  const text = files.get(DESCRIPTOR_FILE);
  // Problems of the descriptor itself were found above.
  const descriptor = text === undefined ? undefined : readDescriptor(text, limits, new IssueList());
  if (descriptor) await checkResources(files, descriptor, issues);
  return { issues: issues.issues, rowCounts: issues.issues.length === 0 ? rowCounts : undefined };
}

function countRows(
  files: ReadonlyMap<string, string>,
  limits: Limits,
  issues: IssueList,
): Map<TableName, number> | undefined {
  try {
    const { dataset, missing } = parsePackage(files, limits);
    const names = (Object.keys(TABLES) as TableName[]).filter((name) => !missing.includes(name));
    return new Map(names.map((name) => [name, sizeOf(dataset, name)]));
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    for (const { file, row, column, message } of error.issues) issues.add(file, row, column, message);
    return undefined;
  }
}

function sizeOf(dataset: Dataset, name: TableName): number {
  return name === "document" ? dataset.header.size : dataset[name].length;
}

async function checkResources(
  files: ReadonlyMap<string, string>,
  descriptor: Descriptor,
  issues: IssueList,
): Promise<void> {
  const listed = new Set(descriptor.resources.map(({ path }) => path));
  for (const file of files.keys()) {
    if (file !== DESCRIPTOR_FILE && !listed.has(file)) {
      issues.add(
        file,
        undefined,
        undefined,
        `expected it among the resources of ${DESCRIPTOR_FILE}, found it unlisted`,
      );
    }
  }
  for (const [index, resource] of descriptor.resources.entries()) {
    const add = (column: string, message: string): void =>
      issues.add(DESCRIPTOR_FILE, undefined, `resources.${index}.${column}`, message);
    checkFields(resource, add);
    const text = files.get(resource.path);
    if (text === undefined) {
      add("path", `expected the file "${resource.path}" in the package, found none`);
      continue;
    }
    const bytes = new TextEncoder().encode(text);
    if (resource.bytes !== undefined && resource.bytes !== bytes.length) {
      add("bytes", `expected ${bytes.length}, the size of ${resource.path}, found ${resource.bytes}`);
    }
    const hash = `sha256:${await computeSha256(bytes)}`;
    if (resource.hash !== "" && resource.hash.toLowerCase() !== hash) {
      add("hash", `expected ${hash}, the hash of ${resource.path}, found "${resource.hash.slice(0, 80)}"`);
    }
  }
}

function checkFields(
  { name, schema }: Descriptor["resources"][number],
  add: (column: string, message: string) => void,
): void {
  const table = (Object.keys(TABLES) as TableName[]).find((each) => each === name);
  if (!table) return;
  const expected = TABLES[table].columns.map((column) => column.name).join(",");
  const found = schema.fields.map((field) => field.name).join(",");
  if (found !== expected) add("schema.fields", `expected the columns ${expected}, found ${found}`);
}
