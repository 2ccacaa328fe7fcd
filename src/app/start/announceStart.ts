/** Tells `watchStart.js` whether the page is hydrated, cannot, or has broken since. */
export function announceStart(state: "hydrated" | "failed" | "broken"): void {
  dispatchEvent(new Event(`chancery:${state}`));
}
