import { del, get, set } from "idb-keyval";

/** What the browser keeps of an opened text or package: its bytes, which are read again at each start. */
export interface KeptText {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isShown: boolean;
  /** Whether the reader wants a package even if it is large. */
  readonly mayBeLarge: boolean;
}

const KEY = "chancery:opened-text";

/** The kept text; `undefined` where there is none, or where the browser keeps nothing. */
export async function loadKeptText(): Promise<KeptText | undefined> {
  try {
    const kept: unknown = await get(KEY);
    return isKeptText(kept) ? { ...kept, mayBeLarge: kept.mayBeLarge === true } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text in place of the one before; tells whether the browser did. */
export async function keepText(text: KeptText): Promise<boolean> {
  try {
    await set(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** Deletes what is kept; where the browser keeps nothing there is nothing to delete. */
export async function forgetText(): Promise<void> {
  await del(KEY).catch(() => undefined);
}

/** An older or newer release may have left something else there; an older one does not say `mayBeLarge`. */
function isKeptText(value: unknown): value is Omit<KeptText, "mayBeLarge"> & Partial<KeptText> {
  if (typeof value !== "object" || value === null) return false;
  const { name, bytes, isShown } = value as Partial<Record<keyof KeptText, unknown>>;
  return typeof name === "string" && bytes instanceof Uint8Array && typeof isShown === "boolean";
}
