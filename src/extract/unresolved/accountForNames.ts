import { coverage } from "./coveredSpans";
import type { Span } from "../header/documentForm";
import type { NameDraft } from "../findings";
import { channelOf } from "../names/holders";
import { hitsWithin, type Reading } from "../reading";
import type { Sentence } from "../text/sentences";
import type { Tag } from "../vocabulary/terms";

/**
 * Every name of the answer that lies in no evidence and that no reader kept as unresolved: known names of posts and
 * places wherever they stand, every capitalised run in an enumeration of three or more, and countries in a sentence on
 * a channel without a presence. `accounted` are the evidence and the unresolved names, in order of `start`. Linear in the length of the answer.
 */
export function accountForNames(
  reading: Reading,
  presences: readonly Span[],
  accounted: readonly Span[],
): NameDraft[] {
  const isAccounted = coverage(accounted);
  const names: NameDraft[] = [];
  let end = 0;
  const lists = [knownNames(reading), enumeratedNames(reading), unplacedOnChannels(reading, presences)];
  for (const span of inOrder(lists)) {
    if (span.end <= end) continue;
    const start = span.start < end ? end + 1 : span.start;
    end = span.end;
    if (isAccounted({ start, end })) continue;
    names.push({ questionId: span.questionId, start, end, reason: "not-in-a-list" });
  }
  return names;
}

interface NameInQuestion extends Span {
  readonly questionId: string;
}

/** By start; of two that begin together the longer first. */
function inOrder(lists: readonly NameInQuestion[][]): NameInQuestion[] {
  return lists.flat().sort((a, b) => a.start - b.start || b.end - a.end);
}

function knownNames({ text, gazetteer, sentences, isLineStart }: Reading): NameInQuestion[] {
  const found: NameInQuestion[] = [];
  for (const { questionId, start, end } of sentences) {
    let last: Span | undefined;
    for (const name of gazetteer.namesIn(text, start, end)) {
      // Of `New York VN\nGenève VN` the last of one line and the first of the next are no name together.
      if (last && name.start < last.end && isLineStart(name.start)) found.pop();
      found.push({ start: name.start, end: name.end, questionId });
      last = name;
    }
  }
  return found;
}

/** Capitalised runs of which three or more follow one another with nothing but separators between them. */
function enumeratedNames(reading: Reading): NameInQuestion[] {
  const found: NameInQuestion[] = [];
  let run: (NameInQuestion & { readonly isChannel: boolean })[] = [];
  let expected = -1;
  const close = (): void => {
    if (run.length >= ENUMERATION) found.push(...run.filter(({ isChannel }) => !isChannel));
    run = [];
  };
  for (const sentence of reading.sentences) {
    let at = sentence.start;
    while (at < sentence.end) {
      const name = nextName(reading, sentence, at);
      if (!name) break;
      const separatorEnd = endOfSeparator(reading, name.end);
      // After a full stop and on a new line a capital begins any sentence: there it takes a separator behind it too.
      const isWeak = !/[,;/|•·*()&-]|\p{L}/u.test(reading.text.slice(at, name.start));
      if (name.start !== expected || (isWeak && separatorEnd < 0)) close();
      const hits = hitsWithin(sentence, name.start, name.end);
      const channel = hits.findLast(({ tag }) => channelOf(tag) !== undefined);
      const isChannel = channel !== undefined && channel.end === name.end;
      // `Twitter Rome, Londres, Tokyo`: behind the channel stands the first of the names.
      const start = channel && !isChannel ? channel.end + 1 : name.start;
      run.push({ start, end: name.end, questionId: sentence.questionId, isChannel });
      at = name.end;
      expected = separatorEnd;
    }
  }
  close();
  return found;
}

const ENUMERATION = 3;

/**
 * Countries in a sentence that names a channel and of which no presence was made, and the channel if it is used, or if
 * the sentence says nothing else.
 */
function unplacedOnChannels({ text, sentences }: Reading, presences: readonly Span[]): NameInQuestion[] {
  const ordered = [...presences].sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.flatMap(({ questionId, start, end, hits, numbers }) => {
    while ((ordered[next]?.start ?? Infinity) < start) next += 1;
    const hasPresence = (ordered[next]?.start ?? Infinity) < end;
    if (hasPresence || !hits.some(isChannel)) return [];
    // `compte` is an account as well as a verb.
    const accounts = new Set(hits.filter(({ tag }) => tag === "account").map((hit) => hit.start));
    const isAlone = !/\p{L}/u.test(withoutChannels(text, { start, end }, hits));
    const isUsed =
      isAlone ||
      (hits.some((hit) => USE.includes(hit.tag) && !accounts.has(hit.start)) &&
        (!hits.some(({ tag }) => APART.includes(tag)) || isOfOnePost(hits)) &&
        numbers.every(({ kind }) => kind === "years"));
    return hits
      .filter((hit) => hit.tag.startsWith("country:") || (isUsed && isChannel(hit)))
      .map((hit) => ({ ...hit, questionId }));
  });
}

/** What is left of a sentence beside its channels and the words that join them. */
function withoutChannels(text: string, { start, end }: Span, hits: Sentence["hits"]): string {
  if (end - start > LONGEST_ENUMERATION) return text.slice(start, end);
  let rest = "";
  let at = start;
  for (const hit of hits.filter(isChannel)) {
    rest += text.slice(at, hit.start);
    at = Math.max(at, hit.end);
  }
  return (rest + text.slice(at, end)).replace(/(?<!\p{L})(?:et|en|ou|of)(?!\p{L})/gu, "");
}

const LONGEST_ENUMERATION = 400;

function isChannel({ tag }: { readonly tag: Tag }): boolean {
  return tag.startsWith("channel:") || tag === "app";
}

/** `L'ambassade à airobi utilise Telegram`: one post uses a channel, and which it is was not read. */
function isOfOnePost(hits: Sentence["hits"]): boolean {
  const has = (...tags: readonly Tag[]): boolean => hits.some(({ tag }) => tags.includes(tag));
  const hasCountry = hits.some(({ tag }) => tag.startsWith("country:"));
  return has("embassy") && !has("negation", "conditional", "ministry") && !hasCountry;
}

const USE: readonly Tag[] = ["present", "launch", "consider", "future"];
/** Whose use it is can be read apart from this sentence, or is denied. */
const APART: readonly Tag[] = ["negation", "conditional", "post", "ministry", "our"];

/** Of two letters or more: a single one can be an initial or a mark. */
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}\p{N}']+(?:-[\p{L}\p{M}\p{N}']+)*`;
const FIRST_WORD = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${CAPITALISED}`, "gu");
const NEXT_WORD = new RegExp(
  String.raw` (?:(?:de|du|des|da|do|la|le|les|of|the|van|den|der|am) ){0,2}${CAPITALISED}`,
  "uy",
);
const PREPOSITION = String.raw`(?:(?:à|au|aux|de|du|en|in|te|van|y) |[dl]')?`;
const ENTRY_NUMBER = String.raw`(?:\(?\d{1,2}[.)°] )?`;
const SEPARATOR = new RegExp(
  String.raw`(?: \([^()]{1,40}\))?(?: ?[,;:/|•·*.] ?| - )?(?: ?[-•·*] )?(?: ?(?:et|en|ou|of|&|ainsi qu'?e?|alsook|evenals) )?${ENTRY_NUMBER}${PREPOSITION}`,
  "uy",
);

function nextName({ text, isLineStart }: Reading, sentence: Sentence, from: number): Span | undefined {
  FIRST_WORD.lastIndex = from;
  const first = FIRST_WORD.exec(text);
  if (!first || first.index >= sentence.end) return undefined;
  let end = first.index + first[0].length;
  for (let words = 1; words < MOST_WORDS && !isLineStart(end + 1); words += 1) {
    NEXT_WORD.lastIndex = end;
    const next = NEXT_WORD.exec(text);
    if (!next || end + next[0].length > sentence.end) break;
    end += next[0].length;
  }
  return { start: first.index, end };
}

const MOST_WORDS = 5;

/** Where the next name of an enumeration must begin; -1 where nothing separates. */
function endOfSeparator({ text, isLineStart }: Reading, from: number): number {
  SEPARATOR.lastIndex = from;
  const separator = SEPARATOR.exec(text)?.[0] ?? "";
  if (/^ ?$/u.test(separator)) return text[from] === " " && isLineStart(from + 1) ? from + 1 : -1;
  return from + separator.length;
}
