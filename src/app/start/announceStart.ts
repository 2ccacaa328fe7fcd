/** Tells `startNotice.js` whether the page has come alive, cannot, or has broken since. */
export function announceStart(state: "alive" | "failed" | "broken"): void {
  dispatchEvent(new Event(`chancery:${state}`));
}
