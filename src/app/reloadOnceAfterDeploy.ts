const MARK = "chancery:reloaded";

/**
 * After a deploy, the files of the page that is open may be gone. The first file that fails to load then
 * reloads the page; a second failure within the same visit is a real one and is left to be shown.
 */
export function reloadOnceAfterDeploy(): void {
  window.addEventListener("vite:preloadError", (event) => {
    if (reloadOnce()) event.preventDefault();
  });
}

/** Reloads the page, unless that was done in this visit; tells whether it does. */
export function reloadOnce(): boolean {
  if (sessionStorage.getItem(MARK)) return false;
  sessionStorage.setItem(MARK, "yes");
  location.reload();
  return true;
}
