import { createRequire } from "node:module";
import type { CompatData, CompatStatement } from "@mdn/browser-compat-data";

/** Which browser has what since when. Required: as an import Vite makes 20 MB of script of it, for a minute of each test run. */
export const compat = createRequire(import.meta.url)("@mdn/browser-compat-data") as CompatData;

/**
 * The oldest browsers in which everything works. `toSorted` and `color-mix()` are not in Chrome 110; the last Firefox
 * for Windows 7 is 115; Safari before 16.4 cannot read regular expressions that look behind.
 */
const OLDEST = { chrome: "111", firefox: "115", safari: "16.4" } as const;

type BrowserName = keyof typeof OLDEST;
const BROWSERS = Object.keys(OLDEST) as BrowserName[];

/**
 * Which of the oldest browsers lack a feature, with the version that has it: `firefox 124, safari 17.4`; empty where all
 * have it. What they have in part counts as there, what they have behind a flag or under another name does not.
 */
export function describeLack({ support }: CompatStatement): string {
  return BROWSERS.flatMap((browser) => {
    const statements = [support[browser] ?? []].flat();
    const versions = statements
      .filter((each) => !each.flags && !each.prefix && !each.alternative_name)
      .filter((each) => !each.version_removed || each.partial_implementation)
      .flatMap(({ version_added: version }) => (typeof version === "string" ? version : []));
    if (versions.some((version) => !isLater(version, OLDEST[browser]))) return [];
    return `${browser} ${versions[0] ?? "never"}`;
  }).join(", ");
}

/** `≤79` is not later than anything after 79; `preview` is later than all. */
function isLater(version: string, other: string): boolean {
  if (version === "preview") return true;
  const [major = 0, minor = 0] = version.replace("≤", "").split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}
