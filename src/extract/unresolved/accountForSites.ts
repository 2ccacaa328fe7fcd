import type { NameDraft } from "../findings";
import { isOneEditAway, shortened } from "../names/misspelling";
import type { Reading } from "../reading";
import { ADDRESS, NAME, siteIn } from "../names/sites";
import { startsAsSentence } from "../text/sentences";
import type { Tag } from "../vocabulary/terms";
import { SMALL_WORDS } from "../vocabulary/amountSpellings";

/**
 * Sites of which it is unclear whether a figure speaks of them: for which the text has another name that differs by one
 * sign, or the answer a longer one (`name-varies`), and names that a sign cuts from the word for a site (`stray-sign`).
 */
export function accountForSites(reading: Reading): NameDraft[] {
  return [...varyingSites(reading), ...cutSites(reading)];
}

/** `le site.Horizons Ouverts`: what is glued behind the stop would begin the next sentence, but no sentence begins so. */
function cutSites({ text, sentences }: Reading): NameDraft[] {
  return sentences.flatMap((sentence) => {
    const { questionId, hits, tags } = sentence;
    const site = tags.has("website") ? siteIn(text, sentence) : undefined;
    if (site && isCutInName(text, site.end))
      return [{ questionId, start: site.start, end: site.end + 2, reason: "stray-sign" }];
    return hits.flatMap(({ tag, start, end }): NameDraft[] => {
      const pattern = CUT_NAMES[tag];
      const cut = pattern?.exec(text.slice(end, end + 100));
      const first = cut?.groups?.["first"]?.toLowerCase();
      if (!cut || (first !== undefined && SMALL_WORDS.has(first))) return [];
      return [{ questionId, start, end: end + cut[0].length, reason: "stray-sign" }];
    });
  });
}

/** `le site Ho-rizons Ouverts`, `le site Horizons.Ouverts`: something goes on right behind a sign, and no sentence begins so. */
function isCutInName(text: string, end: number): boolean {
  const [sign = "", next = ""] = text.slice(end, end + 2);
  if (!/[^\p{L}\p{N}\s]/u.test(sign) || !/\p{L}/u.test(next)) return false;
  return /\p{Ll}/u.test(next) || !startsAsSentence(text, end + 1);
}

const CUT = String.raw`^ ?[^\p{L}\p{N}\s("«“'’]`;
/** A sentence can begin with any word: only a site is called by one alone. */
const LONGER_NAME = new RegExp(
  String.raw`${CUT}(?=\p{Lu})(?<first>[\p{L}\p{M}]+)[ -](?:\p{Ll}+ )?\p{Lu}\p{L}+`,
  "u",
);
const CUT_NAMES: Partial<Record<Tag, RegExp>> = {
  website: new RegExp(String.raw`${CUT}(?:${ADDRESS}|(?<first>\p{Lu}[\p{L}\p{M}]*))`, "u"),
  newsletter: LONGER_NAME,
  app: LONGER_NAME,
};

function varyingSites({ text, sentences }: Reading): NameDraft[] {
  const named = sentences.flatMap((sentence) => {
    const site = sentence.tags.has("website") ? siteIn(text, sentence) : undefined;
    return site ? [{ ...site, key: keyOf(site.id), questionId: sentence.questionId }] : [];
  });
  if (named.length === 0) return [];
  const sites = new Set(named.map(({ key }) => key));
  const names = new Set(Array.from(text.matchAll(new RegExp(NAME, "gu")), ([name]) => keyOf(name)));
  // `le site Fo cus on Belgium`: with what follows it is a longer name.
  const isSplit = ({ start, key }: { readonly start: number; readonly key: string }): boolean => {
    const ahead = keyOf(text.slice(start, start + LONGEST_NAME));
    for (let length = key.length + 1; length <= ahead.length; length += 1)
      if (sites.has(ahead.slice(0, length))) return true;
    return false;
  };
  const varying = new Set([...slipsOf(sites, [...sites, ...names]), ...partsOf(sites), ...respacedOf(named)]);
  return named
    .filter((site) => varying.has(site.key) || isSplit(site))
    .map(({ start, end, questionId }) => ({ questionId, start, end, reason: "name-varies" }));
}

function keyOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** The keys that differ by one sign from one of some others. */
function slipsOf(keys: ReadonlySet<string>, others: readonly string[]): ReadonlySet<string> {
  const keysByShortened = new Map<string, string[]>();
  for (const key of keys) {
    if (key.length < SHORTEST) continue;
    for (const short of shortened(key))
      keysByShortened.set(short, [...(keysByShortened.get(short) ?? []), key]);
  }
  const slips = new Set<string>();
  for (const other of others) {
    if (other.length > LONGEST_NAME) continue;
    for (const key of shortened(other).flatMap((short) => keysByShortened.get(short) ?? []))
      if (key !== other && isOneEditAway(key, other)) slips.add(key);
  }
  return slips;
}

/** `Op en Vensters`, `Open Vensters`: the keys of names whose words are not parted in one way; an address has no words. */
function respacedOf(named: readonly { readonly id: string; readonly key: string }[]): readonly string[] {
  const idOf = new Map<string, string>();
  return named.flatMap(({ id, key }) => {
    if (!id.includes("-")) return [];
    const first = idOf.get(key) ?? id;
    idOf.set(key, first);
    return first === id ? [] : key;
  });
}

/** The keys with which another begins or ends, and those others. */
function partsOf(keys: ReadonlySet<string>): readonly string[] {
  return [...keys].flatMap((key) => {
    const parts: string[] = [];
    for (let length = SHORTEST; length < key.length; length += 1)
      for (const part of [key.slice(0, length), key.slice(-length)])
        if (keys.has(part)) parts.push(part, key);
    return parts;
  });
}

const LONGEST_NAME = 100;

/** Shorter names are alike by chance. */
const SHORTEST = 4;
