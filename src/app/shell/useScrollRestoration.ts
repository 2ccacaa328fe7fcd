import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { Screen } from "../../view-state/address";

/** How long a page may take to become as tall as it was. */
const PATIENCE_MS = 2000;

/** What a reader does who has a place of their own in mind. */
const OWN_DOING = ["wheel", "touchmove", "pointerdown", "keydown"];

/** Address → how far it was scrolled when it was last left. */
const LEFT_AT = new Map<string, number>();

/** Where back or forward has led, and how far that was scrolled. */
let traversal: { readonly href: string; readonly top: number } | undefined;

/**
 * On going to another screen: the keyboard at its beginning, and its top; on going back or forward, or to another
 * language, the place where it was left.
 */
export function useScrollRestoration(screen: Screen | undefined, main: RefObject<HTMLElement | null>) {
  const shownScreen = useRef(screen);
  useEffect(watchScrolling, []);
  useEffect(holdPlaceOfOtherLanguage, []);
  // Before all that the new screen does in effects of its own, so that a way to a passage there comes after it.
  useLayoutEffect(() => {
    if (shownScreen.current === screen) return;
    shownScreen.current = screen;
    const stop = traversal?.href === location.href ? holdPlace(traversal.top) : undefined;
    // Both ask for the layout of the whole new screen: not in the task that draws it, and before it is painted.
    const frame = requestAnimationFrame(() => {
      main.current?.focus({ preventScroll: true });
      if (!stop) window.scrollTo(0, 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop?.();
    };
  }, [screen, main]);
}

function watchScrolling() {
  const note = () => LEFT_AT.set(location.href, window.scrollY);
  const traverse = () => {
    traversal = { href: location.href, top: Math.round(LEFT_AT.get(location.href) ?? 0) };
  };
  window.addEventListener("scroll", note, { passive: true });
  window.addEventListener("popstate", traverse);
  return () => {
    window.removeEventListener("scroll", note);
    window.removeEventListener("popstate", traverse);
  };
}

/** `firstPaint.js` has led there; what the reader had chosen is shown only now, and may move it. */
function holdPlaceOfOtherLanguage() {
  const { place } = document.documentElement.dataset;
  return place === undefined ? undefined : holdPlace(Number(place));
}

/** Goes there as soon as the page is tall enough, and stays while its parts arrive (`layout.css`). */
function holdPlace(top: number) {
  const { dataset } = document.documentElement;
  dataset["place"] = String(top);
  const observer = new ResizeObserver(() => {
    const isTallEnough = document.documentElement.scrollHeight >= top + window.innerHeight;
    if (isTallEnough && Math.round(window.scrollY) !== top) window.scrollTo(0, top);
  });
  observer.observe(document.body);
  const stop = () => {
    delete dataset["place"];
    observer.disconnect();
    clearTimeout(timer);
    for (const type of OWN_DOING) window.removeEventListener(type, stop);
  };
  const timer = setTimeout(stop, PATIENCE_MS);
  for (const type of OWN_DOING) window.addEventListener(type, stop, { passive: true });
  return stop;
}
