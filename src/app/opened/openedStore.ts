import { del, get, keys, set } from "idb-keyval";

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

/** Some browsers neither open their storage nor refuse to. */
const PATIENCE_MS = 3000;

/** The kept file; `undefined` where there is none. Rejects where the browser's storage does not answer. */
export async function loadKeptFile(): Promise<KeptFile | undefined> {
  await untilOpen();
  const kept: unknown = await get(KEY);
  return isKeptFile(kept) ? kept : undefined;
}

/** Keeps a file in place of the one before; tells whether the browser did. */
export async function keepFile(file: KeptFile): Promise<boolean> {
  try {
    await untilOpen();
    await set(KEY, file);
    return true;
  } catch {
    return false;
  }
}

/** Deletes what is kept; where the browser keeps nothing there is nothing to delete. */
export async function forgetFile(): Promise<void> {
  await del(KEY).catch(() => undefined);
}

/** Rejects where the storage does not open; what it then reads or writes may take as long as it needs. */
async function untilOpen(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the storage does not open")), PATIENCE_MS);
  });
  await Promise.race([keys(), tooLate]).finally(() => clearTimeout(timer));
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
