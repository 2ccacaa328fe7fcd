import { isVisible } from "../../ui/hydration/isVisible";

const PATIENCE_MS = 5000;

/**
 * Brings the first visible element that fits the selector before the eyes and puts the keyboard there, as soon
 * as the page has it; gives up after a while.
 */
export function showOnPage(selector: string): void {
  const show = () => {
    const element = [...document.querySelectorAll<HTMLElement>(selector)].find(isVisible);
    if (!element) return false;
    // After the layout has gone to the top of a screen that was just come to.
    requestAnimationFrame(() => {
      element.scrollIntoView({ block: "center" });
      if (element.tabIndex < 0) element.tabIndex = -1;
      element.focus({ preventScroll: true });
    });
    return true;
  };
  if (show()) return;
  const observer = new MutationObserver(() => show() && observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE_MS);
}
