const KEY = "chancery.slash";

/** Whether the key `/` opens the search: unless the reader has turned it off, since it can collide with speech input. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** Remembers the reader's choice where the browser lets it. */
export function keepSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // Then it holds until the page is left.
  }
}

/** True for a key that asks for the search: `/` where nothing is being written, Ctrl+K or ⌘K anywhere but in a dialog. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (document.querySelector("dialog[open]")) return false;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    return event.key.toLowerCase() === "k";
  }
  if (event.key !== "/" || event.altKey || event.ctrlKey || event.metaKey) return false;
  return isSlashOn() && !(event.target instanceof Element && event.target.closest(WRITTEN_IN));
}

const WRITTEN_IN = "input, textarea, select, [contenteditable]";
