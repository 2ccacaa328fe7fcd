/** The screens between which readers go, in the order of the navigation. */
export const NAVIGATION = [
  "overview",
  "coverage",
  "budget",
  "traffic",
  "newsletters",
  "compare",
  "changes",
  "ministries",
  "questions",
  "source",
] as const;
/** All screens: those that only the head or foot of each page leads to as well. */
export const SCREENS = [...NAVIGATION, "dossier", "data", "plain", "accessibility", "open"] as const;
export type Screen = (typeof SCREENS)[number];

/** The path of a screen below the site's root: `/en/coverage/`. */
export function formatPath(language: string, screen: Screen): string {
  return `/${language}/${screen}/`;
}

/** Language and screen of a path below the site's root; `undefined` for parts that are missing or unknown. */
export function parsePath<L extends string>(
  path: string,
  languages: readonly L[],
): { readonly language: L | undefined; readonly screen: Screen | undefined } {
  const [language, screen] = path.split("/").filter(Boolean);
  return {
    language: languages.find((known) => known === language),
    screen: SCREENS.find((known) => known === screen),
  };
}
