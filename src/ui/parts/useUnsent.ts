import { useCallback, useSyncExternalStore } from "react";

/** What was written in this tab, by the name of its field. */
const texts = new Map<string, string>();
const listeners = new Set<() => void>();

/**
 * What the reader has written and not yet sent or taken away, kept while the tab is open: across reloads, screens and
 * languages, and where the field is drawn anew. Where the browser refuses to keep it, until the page is left. Empty
 * until hydration.
 */
export function useUnsent(name: string): readonly [string, (change: (now: string) => string) => void] {
  const text = useSyncExternalStore(
    subscribe,
    () => readUnsent(name),
    () => "",
  );
  const change = useCallback(
    (changed: (now: string) => string) => writeUnsent(name, changed(readUnsent(name))),
    [name],
  );
  return [text, change];
}

function readUnsent(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readKept(name);
    texts.set(name, text);
  }
  return text;
}

function writeUnsent(name: string, text: string): void {
  texts.set(name, text);
  try {
    if (text === "") sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), text);
  } catch {
    // Refused or full: it is kept as long as the page.
  }
  for (const listener of listeners) listener();
}

function readKept(name: string): string {
  try {
    return sessionStorage.getItem(keyOf(name)) ?? "";
  } catch {
    return "";
  }
}

const keyOf = (name: string) => `chancery:unsent:${name}`;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
