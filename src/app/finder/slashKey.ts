/** The name under which `typeAhead.js` reads it. */
const KEY = "chancery.slash";

/** Whether the key `/` opens the search: unless the reader has turned it off, since it can collide with i18n input. */
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
