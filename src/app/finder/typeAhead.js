// Runs before the first paint too: hears the keys that ask for the search, and keeps what is typed before its box is
// there. That is written into a field which nobody sees, so that composed letters arrive as they are meant.
{
  const WRITTEN_IN = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";
  let isOver = false;
  let end = () => {};

  /** The reader can turn `/` off, since it can collide with i18n input; `finder/slashKey.ts` keeps that. */
  const isSlashOn = () => {
    try {
      return localStorage.getItem("chancery.slash") !== "off";
    } catch {
      return true;
    }
  };

  /** `/` where nothing is being written, Ctrl+K or ⌘K anywhere but in a dialog. */
  const asksForSearch = ({ key, altKey, ctrlKey, metaKey, shiftKey, target }) => {
    if (document.querySelector("dialog[open]") || !document.querySelector(".finder-button")) return false;
    if ((ctrlKey || metaKey) && !altKey && !shiftKey) return key.toLowerCase() === "k";
    if (key !== "/" || altKey || ctrlKey || metaKey) return false;
    return isSlashOn() && !(target instanceof Element && target.closest(WRITTEN_IN));
  };

  addEventListener("keydown", (event) => {
    if (isOver || !asksForSearch(event)) return;
    event.preventDefault();
    dispatchEvent(new Event("chancery:search"));
  });

  addEventListener("chancery:search", () => {
    if (document.getElementById("typed-ahead")) return;
    const before = document.activeElement;
    const field = document.createElement("input");
    end = () => {
      if (!field.isConnected) return;
      before.focus({ preventScroll: true });
      field.remove();
    };
    field.id = "typed-ahead";
    // Not clipped to a pixel: Chromium puts the caret of such a field at its beginning after each composed letter.
    Object.assign(field.style, { position: "fixed", top: 0, opacity: 0, pointerEvents: "none" });
    field.setAttribute("aria-label", document.querySelector(".finder-button").firstChild.textContent.trim());
    field.addEventListener("keydown", ({ key, keyCode }) => {
      // Another code where the key composes letters.
      field.dataset.key = keyCode;
      if (key === "Escape") end();
    });
    field.addEventListener("chancery:taken", end);
    document.body.append(field);
    field.focus({ preventScroll: true });
  });

  for (const failure of ["chancery:failed", "chancery:broken"]) {
    addEventListener(failure, () => {
      isOver = true;
      end();
    });
  }
}
