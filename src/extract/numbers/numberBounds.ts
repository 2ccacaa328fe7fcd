import type { NumberToken } from "./numberToken";
import { SMALL_WORDS } from "../vocabulary/amountSpellings";

/**
 * Whether a number stands alone: no letter, digit, apostrophe, sign or bracketed digit touches it, and no digit stands
 * behind the mark next to it. A piece of something that was not understood as a whole is no number.
 */
export function isDelimited(text: string, start: number, end: number, kind: NumberToken["kind"]): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 24);
  if (kind === "date" && DATE_BEFORE.test(before)) return !TOUCHED_AFTER.test(after);
  if (kind === "date" && DATE_AFTER.test(after)) return !TOUCHED_BEFORE.test(before);
  if (kind === "years" && /\p{L}-$/u.test(before)) return !TOUCHED_AFTER.test(after);
  // `4k %`: two units of one number.
  if (kind !== "percent" && /^ ?[%‰]/u.test(after)) return false;
  if (kind === "amount" && (RATE.test(after) || /^ (?:d'entre|parmi|van hen)(?!\p{L})/u.test(after)))
    return false;
  return !TOUCHED_BEFORE.test(before) && !TOUCHED_AFTER.test(after);
}

/** The other half of a period of two dates: `25 janvier 2016-24 février 2016`. */
const DATE_BEFORE = /(?:19|20)\d\d ?[-–—] ?$/u;
const DATE_AFTER = /^ ?[-–—] ?\d{1,2}(?:er|e|de)? \p{Ll}{3}/u;

/** Signs that touch a number without being punctuation. */
const SIGNS = String.raw`'’´\x60_@#&*+~±<>=\\^|/·\p{Sc}`;
const TOUCHED_BEFORE = new RegExp(
  String.raw`[\p{L}\p{M}\p{N}${SIGNS}№.,;:!?]$|\p{N}[^\s\p{L}\p{N}]{1,2}$|\d ?[.,:;'’·-]{1,2}$|\d[.,:;'’·]?[-–] $|[-–—−]$|[\p{Sc}±<>≤≥≈~+×№−] $|(?<!\p{L})(?:van|de|à|est|is) - $|\d x $|(?<!\S)[b-tv-xzA-Z|] $`,
  "u",
);
const TOUCHED_AFTER = new RegExp(
  String.raw`^(?:[\p{L}\p{M}\p{N}${SIGNS}°%‰†‡§¶]|[^\s\p{L}\p{N}]{1,2}\p{N}| \p{Sc}| [+×] ?\p{N}| x \p{N}| ?[.,:;'’·/–—−-]{1,2}\p{N}|[([][\p{L}\p{N}*]{1,3}[)\]]|[.,]\p{L}{1,3}\p{N}|[.,]\p{Lu}{2,3}(?![\p{L}'’])|[.,:;'’·]?[-–] \p{N}|[-–—−]\p{L}|,\p{L}(?![\p{L}'’]))`,
  "u",
);

/** `euros/an`, `euros par poste`, `euro per maand`: what is paid over and over, or for each, is no sum. */
const RATE =
  /^ ?(?:\/ ?\p{L}|par (?!(?:l[ea]s?|des|du|une?|notre|nos|cet|cette|ces?|son|sa|ses|leurs?) |l')\p{Ll}|per \p{Ll}|(?:annuel|mensuel)lement|jaarlijks|maandelijks)/u;

/**
 * Whether a word that may be an unknown unit follows a number: short, and neither a common small word nor in the
 * vocabulary. `isTerm` tells of a place whether a term of the vocabulary begins there.
 */
export function hasUnknownUnit(text: string, end: number, isTerm: (start: number) => boolean): boolean {
  const found = /^ (?<word>[\p{L}\p{N}\p{Sc}][^\s,;:.!?()]*)/u.exec(text.slice(end, end + 40))?.groups?.[
    "word"
  ];
  if (found === undefined || isTerm(end + 1)) return false;
  if (/^\p{L}+['’]/u.test(found)) return false;
  const word = found.toLowerCase();
  if (/^\p{L}+$/u.test(found)) return found.length <= 4 && !SMALL_WORDS.has(word) && !TAXES.has(word);
  // Letters and digits or signs mixed: `eur0s`, `o/o`.
  return /\p{L}/u.test(found) && !/^\p{L}[\p{L}\p{M}'’.-]*$/u.test(found);
}

/** What is said of an amount with tax or without it. */
const TAXES: ReadonlySet<string> = new Set(["excl", "incl", "hors", "btw", "htva", "tva", "tvac", "ttc"]);

/** Marks the numbers that their neighbours make doubtful: ranges, and numbers with nothing between them. */
export function findDoubtful(text: string, ordered: readonly NumberToken[]): ReadonlySet<NumberToken> {
  const doubtful = new Set<NumberToken>();
  for (const [index, first] of ordered.entries()) {
    if (isOpenRange(first, text)) doubtful.add(first);
    const second = ordered[index + 1];
    if (!second || second.start - first.end > 24) continue;
    const between = text.slice(first.end, second.start);
    const before = text.slice(Math.max(0, first.start - 24), first.start);
    const isOne =
      isRange(first, second, before, between) ||
      isTorn(first, second, between, text) ||
      isOfWhole(first, second, between);
    if (isOne || isBracketed(first, second, between, text)) {
      doubtful.add(first).add(second);
    } else if (isSameSum(first, second, between)) doubtful.add(second);
    else if (isFraction(second, text) && /^(?: \p{L}+){0,3} $/u.test(between)) doubtful.add(first);
    else if (first.kind === "number" && between.trim() === "") doubtful.add(first);
  }
  return doubtful;
}

const COUNTS: readonly NumberToken["kind"][] = ["number", "percent", "amount"];

/** `5 à 7`, `entre 5.000 et 7.000 euros`, `5.000à 7.000`: neither end is what is stated. */
function isRange(first: NumberToken, second: NumberToken, before: string, between: string): boolean {
  if (!COUNTS.includes(second.kind)) return false;
  if (first.kind === "other") return BETWEEN_ENDS.test(between);
  if (!COUNTS.includes(first.kind) || (first.kind !== "number" && first.kind !== second.kind)) return false;
  if (BETWEEN_ENDS.test(between)) return true;
  if (first.kind === "number" && /^ ?(?:[-–—−]|\.{2,3}|…) ?$/u.test(between)) return true;
  return (
    /(?:^|[^\p{L}])(?:entre|tussen)(?: \p{L}+){0,2} $/iu.test(before) &&
    /^ (?:et|en)(?: \p{L}+){0,2} $/u.test(between)
  );
}

const BETWEEN_ENDS = /^ ?(?:à|tot|tot en met|t\/m|ou|of|ou même|resp\.|respectivement|respectievelijk) $/u;

/** `5.878 (au lieu de 4.000) visiteurs`: what is counted stands behind the brackets, and belongs to one of the two. */
function isBracketed(first: NumberToken, second: NumberToken, between: string, text: string): boolean {
  if (first.kind !== "number" || second.kind !== "number") return false;
  return /^ ?[([][^()[\]]*$/u.test(between) && /^[)\]] \p{Ll}/u.test(text.slice(second.end, second.end + 3));
}

/**
 * `plus de 7.250`, `minstens 40`: a range of which one end is stated. `deux fois 5.000`, `jaarlijks 5.000`, `geen 5.000`:
 * what is stated is more than the number, or not it.
 */
function isOpenRange({ kind, start }: NumberToken, text: string): boolean {
  return COUNTS.includes(kind) && BOUND_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

const BOUND_BEFORE =
  /(?<![\p{L}'-])(?:plus d[e']|moins d[e']|(?:tout )?au (?:moins|plus|maximum|minimum)|jusqu'à|maximum|minimum|(?:meer|minder) dan|minstens|hoogstens|hooguit|ten (?:minste|hoogste)|(?:max|min)ima(?:al|lement)|fois|maal|keer|telkens|(?:annuel|mensuel)lement|jaarlijks|maandelijks|chaque (?:année|mois)|(?:elk|ieder) jaar|(?:elke|iedere) maand|pas|geen) ?$/iu;

/** `5.000 euros (6.000 USD)`, `5.000 euros, soit 6.000 USD`: the same sum in another currency. */
function isSameSum(first: NumberToken, second: NumberToken, between: string): boolean {
  if (first.kind !== "amount" || second.kind !== "amount" || first.currency === second.currency) return false;
  return /^ ?[([](?:\p{L}+ )?$|^,? (?:soit|of|ou|oftewel|=)(?: \p{L}+)? $/u.test(between);
}

/** `40 des 64 postes`, `10 postes sur 40`: what is counted is the first, and the second says of how many. */
function isOfWhole(first: NumberToken, second: NumberToken, between: string): boolean {
  if (first.kind !== "number" || second.kind !== "number") return false;
  return /^ (?:\p{L}+ )?(?:des|sur|sur les|parmi les|van de|op|op de|uit|uit de) $/u.test(between);
}

/** `3 ETP et demi`, `3 VTE 1/2`, `5 euros et 50 cents`: what stands before is not the whole number. */
function isFraction({ start }: NumberToken, text: string): boolean {
  return /^(?:et demi|half|halve|[½¼¾]|\d\/\d|\d\d? (?:euro)?cent(?:s|imes?)?(?!\p{L}))/u.test(
    text.slice(start, start + 16),
  );
}

/** `3 5`, `5. 878`, `5, 878`, `2014. 2015`: one thing torn in two, or two with a word lost between them. */
function isTorn(first: NumberToken, second: NumberToken, between: string, text: string): boolean {
  if (first.kind === "years" && second.kind === "years") return /^ ?\. ?$/u.test(between);
  if (first.kind !== "number" || !COUNTS.includes(second.kind)) return false;
  if (between === ", ") return /^\d{3}(?!\d)/u.test(text.slice(second.start, second.start + 4));
  return /^ ?\.? ?$/u.test(between);
}
