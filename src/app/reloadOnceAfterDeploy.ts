const MARK = "chancery:reloaded";

/**
 * After a deploy, the files of the page that is open may be gone. The first file that fails to load then
 * reloads the page; a second failure within the same visit is a real one and is left to be shown.
 */
export function reloadOnceAfterDeploy(): void {
  window.addEventListener("vite:preloadError", (event) => {
    if (sessionStorage.getItem(MARK)) return;
    sessionStorage.setItem(MARK, "yes");
    event.preventDefault();
    location.reload();
  });
}
