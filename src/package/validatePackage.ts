import { LIMITS } from "./limits";
import type { Limits } from "./limits";
import { PackageError } from "./packageError";
import type { Issue } from "./packageError";
import { readPackage } from "./readPackage";
import { TABLES } from "./schema";
import type { TableName } from "./schema";

export interface Validation {
  /** All that is wrong; empty where the package is good. */
  readonly issues: readonly Issue[];
  /** Rows of each table that is there; undefined where anything is wrong. */
  readonly rowCounts: ReadonlyMap<TableName, number> | undefined;
}

/**
 * Checks a data package, as `readPackage` does. `files` holds the texts of the `.csv` files and of `datapackage.json`.
 * Never rejects for what stands in the files.
 */
export async function validatePackage(
  files: ReadonlyMap<string, string>,
  limits: Limits = LIMITS,
): Promise<Validation> {
  const encoder = new TextEncoder();
  const encoded = new Map([...files].map(([file, text]) => [file, encoder.encode(text)] as const));
  try {
    const { tables } = await readPackage(encoded, limits);
    const names = (Object.keys(TABLES) as TableName[]).filter((name) => tables.has(name));
    const rowCounts = new Map(names.map((name) => [name, tables.get(name)?.rowNumbers.length ?? 0] as const));
    return { issues: [], rowCounts };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { issues: error.issues, rowCounts: undefined };
  }
}
