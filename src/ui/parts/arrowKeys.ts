import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/**
 * Where a key leads among so many things that are one tab stop: arrow keys to the next, no further than the ends, Home
 * and End to these. Undefined for other keys, and for those that are the browser's.
 */
export function stepAlong(key: Key, position: number, count: number): number | undefined {
  const step = STEPS[key.key];
  if (step === undefined || key.ctrlKey || key.metaKey || key.altKey) return undefined;
  return Math.min(count - 1, Math.max(0, position + step));
}

/** Where a key leads among the options below a text field, which keeps Home and End: on from the last to the first. */
export function stepInList(key: string, position: number, count: number): number | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  return step === undefined || count === 0 ? undefined : (position + step + count) % count;
}

/** Whether a key composes letters, as of Japanese, and belongs to the program that does so. */
export function composesLetters({ nativeEvent }: KeyboardEvent): boolean {
  // Safari ends composing before it tells of the key that ended it.
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
