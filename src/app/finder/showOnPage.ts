import { isVisible } from "../../ui/hydration/isVisible";

const PATIENCE_MS = 5000;

/**
 * Brings the first visible element that fits the selector before the eyes and puts the keyboard there, as soon
 * as the page has it; gives up after a while.
 */
export function showOnPage(selector: string): void {
  const find = () => [...document.querySelectorAll<HTMLElement>(selector)].find(isVisible);
  let isWaiting = true;
  const show = () => {
    // Looked for anew: what was there a frame ago may have been drawn again meanwhile.
    const element = find();
    if (!isWaiting || !element) return;
    stop();
    element.scrollIntoView({ block: "center" });
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };
  const look = () => {
    // After the layout has gone to the top of a screen that was just come to.
    if (find()) requestAnimationFrame(show);
  };
  const observer = new MutationObserver(look);
  const stop = () => {
    isWaiting = false;
    observer.disconnect();
  };
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(stop, PATIENCE_MS);
  look();
}
