import { del, get, keys, set } from "idb-keyval";

/** Some browsers neither open their storage nor refuse to. */
const PATIENCE_MS = 3000;

/** What the browser keeps under a key; `undefined` where it keeps nothing. Rejects where its storage does not answer. */
export async function loadKept(key: string): Promise<unknown> {
  await untilOpen();
  return await get(key);
}

/** Keeps a value, also bytes, in place of the one before; tells whether the browser did. */
export async function keep(key: string, value: unknown): Promise<boolean> {
  try {
    await untilOpen();
    await set(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Deletes what is kept; where the browser keeps nothing there is nothing to delete. */
export async function forgetKept(key: string): Promise<void> {
  await del(key).catch(() => undefined);
}

/** Rejects where the storage does not open; what it then reads or writes may take as long as it needs. */
async function untilOpen(): Promise<void> {
  // Begins before the timer, which nothing would stop where this throws at once.
  const opening = keys();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the storage does not open")), PATIENCE_MS);
  });
  await Promise.race([opening, tooLate]).finally(() => clearTimeout(timer));
}
