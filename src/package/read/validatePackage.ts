import { LIMITS } from "../packageLimits";
import type { Limits } from "../packageLimits";
import { PackageError } from "../packageError";
import type { Issue } from "../packageError";
import { readPackage } from "./readPackage";
import { TABLES } from "../schema/schema";
import type { TableName } from "../schema/schema";

export interface Validation {
  /** All that is wrong; empty where the package is good. */
  readonly issues: readonly Issue[];
  /** What is worth knowing of a package that is good. */
  readonly remarks: readonly Issue[];
  /** Rows of each table that is there; undefined where anything is wrong. */
  readonly rowCounts: ReadonlyMap<TableName, number> | undefined;
}

/**
 * Checks a data package, as `readPackage` does. `files` holds the `.csv` files and `datapackage.json`, as bytes or as
 * texts. Never rejects for what stands in the files.
 */
export async function validatePackage(
  files: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>,
  limits: Limits = LIMITS,
): Promise<Validation> {
  const encoder = new TextEncoder();
  const encoded = new Map(
    [...files].map(([file, content]) => [
      file,
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  );
  try {
    const { tables, remarks } = await readPackage(encoded, limits);
    const names = (Object.keys(TABLES) as TableName[]).filter((name) => tables.has(name));
    const rowCounts = new Map(names.map((name) => [name, tables.get(name)?.rowNumbers.length ?? 0] as const));
    return { issues: [], remarks, rowCounts };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { issues: error.issues, remarks: [], rowCounts: undefined };
  }
}
