/** A term found in a text: UTF-16 offsets, half-open. */
export interface Hit<Tag extends string> {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

interface Term<Tag extends string> {
  readonly tag: Tag;
  readonly words: readonly string[];
}

/** Finds many terms in one pass over a text; see `Vocabulary` for how a term is written. */
export class TermIndex<Tag extends string> {
  private readonly byFirstWord = new Map<string, Term<Tag>[]>();
  private readonly byPrefix = new Map<string, Term<Tag>[]>();

  constructor(terms: Iterable<readonly [Tag, string]>) {
    const split = [...terms].map(([tag, written]) => ({ tag, words: splitTerm(written) }));
    // Of two terms of one tag that begin with the same word, the longer is found first.
    split.sort((a, b) => b.words.length - a.words.length);
    for (const { tag, words } of split) {
      const [first] = words;
      if (first === undefined) continue;
      const [index, key] = first.endsWith("*")
        ? [this.byPrefix, first.slice(0, PREFIX_LENGTH)]
        : [this.byFirstWord, first];
      index.set(key, [...(index.get(key) ?? []), { tag, words }]);
    }
  }

  /** All hits between two offsets, by start; different tags may overlap. */
  find(text: string, from: number, to: number): Hit<Tag>[] {
    const hits: Hit<Tag>[] = [];
    const word = new RegExp(WORD, "gu");
    word.lastIndex = from;
    for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
      const lower = match[0].toLowerCase();
      const start = match.index;
      // `en Chi-ne`: the end of a word in which a sign stands is no word of its own.
      if (lower.length <= 2 && ENDS_WORD.test(text.slice(Math.max(0, start - 4), start))) continue;
      const end = start + match[0].length;
      this.match(this.byFirstWord.get(lower), text, lower, start, end, hits);
      if (lower.length >= PREFIX_LENGTH) {
        this.match(this.byPrefix.get(lower.slice(0, PREFIX_LENGTH)), text, lower, start, end, hits);
      }
    }
    return hits;
  }

  private match(
    terms: readonly Term<Tag>[] | undefined,
    text: string,
    first: string,
    start: number,
    end: number,
    hits: Hit<Tag>[],
  ): void {
    if (!terms) return;
    for (const { tag, words } of terms) {
      const last = matches(words[0], first) ? endOfRest(words, text, end) : undefined;
      if (last !== undefined) hits.push({ tag, start, end: last });
    }
  }
}

/** Terms with `*` need a stem of at least this many letters. */
const PREFIX_LENGTH = 4;
const ENDS_WORD = /\p{L}{3}[-'’]$/u;
const WORD = "[\\p{L}\\p{M}\\p{N}]+";
/** The next word of the same term: no more than three other characters before it. */
const NEXT_WORD = new RegExp(`[^\\p{L}\\p{M}\\p{N}]{1,3}(${WORD})`, "uy");

function splitTerm(written: string): string[] {
  return written.toLowerCase().match(/[\p{L}\p{M}\p{N}]+\*?/gu) ?? [];
}

/** Where the words after the first end, or `undefined` where they do not follow. */
function endOfRest(words: readonly string[], text: string, firstEnd: number): number | undefined {
  let end = firstEnd;
  for (let index = 1; index < words.length; index += 1) {
    NEXT_WORD.lastIndex = end;
    const next = NEXT_WORD.exec(text);
    if (!matches(words[index], next?.[1]?.toLowerCase())) return undefined;
    end = NEXT_WORD.lastIndex;
  }
  return end;
}

function matches(wanted: string | undefined, word: string | undefined): boolean {
  if (wanted === undefined || word === undefined) return false;
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
