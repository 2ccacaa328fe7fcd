/** The views that pages of other sites may show in a frame, each on a page of its own. */
export const EMBEDS = [
  "map",
  "coverage",
  "kinds",
  "budget",
  "traffic",
  "survey",
  "questions",
  "comparison",
  "changes",
] as const;
export type Embed = (typeof EMBEDS)[number];

/** The folder of these pages in the folder of each language. */
const EMBED_FOLDER = "embed";

/** The path of an embed below the site's root: `/en/embed/map/`. */
export function formatEmbedPath(language: string, embed: Embed): string {
  return `/${language}/${EMBED_FOLDER}/${embed}/`;
}

/** Language and embed of a path below the site's root; `undefined` for parts that are missing or unknown. */
export function parseEmbedPath<L extends string>(
  path: string,
  languages: readonly L[],
): { readonly language: L | undefined; readonly embed: Embed | undefined } {
  const [language, folder, embed] = path.split("/").filter(Boolean);
  return {
    language: languages.find((known) => known === language),
    embed: folder === EMBED_FOLDER ? EMBEDS.find((known) => known === embed) : undefined,
  };
}
