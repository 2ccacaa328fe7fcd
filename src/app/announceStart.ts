/** Tells `startNotice.js` whether the page has come alive, or cannot. */
export function announceStart(state: "alive" | "failed"): void {
  dispatchEvent(new Event(`chancery:${state}`));
}
