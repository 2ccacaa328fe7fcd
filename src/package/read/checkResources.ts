import type { Descriptor } from "../descriptor/descriptor";
import type { IssueList } from "../packageError";
import { DESCRIPTOR_FILE, TABLES } from "../schema/schema";
import type { TableName } from "../schema/schema";

/** A file as it is. */
export interface Measured {
  readonly byteCount: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Checks that the files and the descriptor agree: listed and there, bytes, SHA-256, columns. */
export function checkResources(
  files: ReadonlyMap<string, Measured>,
  descriptor: Descriptor,
  issues: IssueList,
): void {
  const listed = new Set(descriptor.resources.map(({ path }) => path.toLowerCase()));
  for (const file of files.keys()) {
    if (file.endsWith(".csv") && !listed.has(file)) {
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
    const file = files.get(resource.path.toLowerCase());
    if (!file) {
      add("path", `expected the file "${resource.path}" in the package, found none`);
      continue;
    }
    const { byteCount, sha256 } = file;
    if (resource.bytes !== undefined && resource.bytes !== byteCount) {
      add("bytes", `expected ${byteCount}, the size of ${resource.path}, found ${resource.bytes}`);
      // Another size is another hash too: said once.
      continue;
    }
    const hash = `sha256:${sha256}`;
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
  const found = new Set(schema.fields.map((field) => field.name.toLowerCase()));
  const needed = TABLES[table].columns.filter(({ required }) => required).map(({ name: column }) => column);
  const missing = needed.filter((column) => !found.has(column));
  if (missing.length > 0) {
    add("schema.fields", `expected the columns ${missing.join(", ")} among them, found none of that name`);
  }
}
