import type { Sentence } from "../text/sentences";

/** A run of capitalised words, small words between them allowed: `Focus on Belgium`. */
export const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[ -](?:(?:on|in|of|the|no|for|and|de|du|des|la|le|van|en) )?\p{Lu}[\p{L}\p{M}\p{N}]*)*`;
/** An address of a web site, with or without a scheme. */
export const ADDRESS = String.raw`(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:be|eu|com|org|net|info|int|brussels|vlaanderen)(?![\p{L}\p{N}])`;

/** A site named in the text: the printed name or address. UTF-16 offsets, half-open. */
export interface NamedSite {
  readonly id: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** The site that a sentence names after a word for web site, the last one where there are several. */
export function siteIn(text: string, sentence: Sentence): NamedSite | undefined {
  for (const hit of sentence.hits.toReversed()) {
    if (hit.tag !== "website") continue;
    const after = text.slice(hit.end, hit.end + 100);
    const name = AFTER_WEBSITE.exec(after);
    const printed = name?.groups?.["name"];
    if (!name || printed === undefined) continue;
    const end = hit.end + name[0].length;
    return { id: siteId(printed), printed, start: end - printed.length, end };
  }
  return undefined;
}

/** One word that says what kind of site it is may stand between; small words may not. */
const AFTER_WEBSITE = new RegExp(
  String.raw`^ (?:(?!(?:en|in|à|au|de|du|des|la|le|op|van|voor|pour|sur|depuis|uit|par|door)\s)\p{Ll}+ )?["«“'‘’(]? ?(?<name>${ADDRESS}|${NAME})`,
  "u",
);

/** `Focus on Belgium` → `focus-on-belgium`; of an address the host without `www` and its last part. */
function siteId(printed: string): string {
  const host = /^(?:https?:\/\/)?(?:www\.)?(?<host>.+)\.\p{L}+$/u.exec(printed)?.groups?.["host"];
  return slug(host ?? printed);
}

/** Small letters, digits and hyphens. */
function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** One id per site, also where it is printed by its name here and by its address there: the longest form wins. */
export function unifySiteIds(ids: readonly string[]): (id: string) => string {
  const best = new Map<string, string>();
  for (const id of ids) {
    const key = id.replaceAll("-", "");
    if (id.length > (best.get(key)?.length ?? 0)) best.set(key, id);
  }
  return (id) => best.get(id.replaceAll("-", "")) ?? id;
}
