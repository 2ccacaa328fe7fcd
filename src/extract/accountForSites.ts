import type { NameDraft } from "./findings";
import { isOneEditAway } from "./misspelling";
import type { Reading } from "./reading";
import { NAME, siteIn } from "./sites";

/**
 * Sites that the answer names and for which the text has another name that differs by one sign, or the answer a longer
 * one (`name-varies`): of which site a figure speaks is then unclear.
 */
export function accountForSites({ text, sentences }: Reading): NameDraft[] {
  const named = sentences.flatMap((sentence) => {
    const site = sentence.tags.has("website") ? siteIn(text, sentence) : undefined;
    return site ? [{ ...site, key: keyOf(site.id), questionId: sentence.questionId }] : [];
  });
  if (named.length === 0) return [];
  const sites = new Set(named.map(({ key }) => key));
  const names = new Set(Array.from(text.matchAll(new RegExp(NAME, "gu")), ([name]) => keyOf(name)));
  const varying = new Set(
    [...sites].filter(
      (key) =>
        [...sites, ...names].some((other) => isSlip(key, other)) ||
        [...sites].some((other) => isPart(key, other) || isPart(other, key)),
    ),
  );
  return named
    .filter(({ key }) => varying.has(key))
    .map(({ start, end, questionId }) => ({ questionId, start, end, reason: "name-varies" }));
}

function keyOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

function isSlip(key: string, other: string): boolean {
  return key !== other && key.length >= SHORTEST && isOneEditAway(key, other);
}

function isPart(key: string, other: string): boolean {
  return key !== other && key.length >= SHORTEST && (other.startsWith(key) || other.endsWith(key));
}

/** Shorter names are alike by chance. */
const SHORTEST = 4;
