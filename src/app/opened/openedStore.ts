import { forgetKept, keep, loadKept } from "../../load/browserStore";

/** What the browser keeps of an opened text or package: its bytes, which are read again at each start. */
export interface KeptFile {
  /** SHA-256 of the bytes. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether the reader wants a package even if it is large. */
  readonly mayBeLarge: boolean;
  /** Which question of a text that holds several. */
  readonly question?: string | undefined;
}

const KEY = "chancery:opened-text";

/** The kept file; `undefined` where there is none. Rejects where the browser's storage does not answer. */
export async function loadKeptFile(): Promise<KeptFile | undefined> {
  const kept = await loadKept(KEY);
  return isKeptFile(kept) ? kept : undefined;
}

/** Keeps a file in place of the one before; tells whether the browser did. */
export function keepFile(file: KeptFile): Promise<boolean> {
  return keep(KEY, file);
}

/** Deletes what is kept; where the browser keeps nothing there is nothing to delete. */
export function forgetFile(): Promise<void> {
  return forgetKept(KEY);
}

/** An older or newer release may have left something else there. */
function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, bytes, mayBeLarge, question } = value as Partial<Record<keyof KeptFile, unknown>>;
  return (
    typeof id === "string" &&
    typeof name === "string" &&
    bytes instanceof Uint8Array &&
    typeof mayBeLarge === "boolean" &&
    (question === undefined || typeof question === "string")
  );
}
