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
    for (const [tag, written] of terms) {
      const words = splitTerm(written);
      const [first] = words;
      if (first === undefined) continue;
      const [index, key] = first.endsWith("*")
        ? [this.byPrefix, first.slice(0, PREFIX_LENGTH)]
        : [this.byFirstWord, first];
      index.set(key, [...(index.get(key) ?? []), { tag, words }]);
    }
  }

  /** All hits between two offsets, by start and then by length; different tags may overlap. */
  find(text: string, from: number, to: number): Hit<Tag>[] {
    const hits: Hit<Tag>[] = [];
    const words = wordsOf(text, from, to);
    words.forEach((word, position) => {
      const exact = this.byFirstWord.get(word.lower);
      const prefixed = this.byPrefix.get(word.lower.slice(0, PREFIX_LENGTH));
      for (const term of [...(exact ?? []), ...(prefixed ?? [])]) {
        const last = matchTerm(term.words, words, position);
        if (last) hits.push({ tag: term.tag, start: word.start, end: last.end });
      }
    });
    return hits;
  }
}

/** Terms with `*` need a stem of at least this many letters. */
const PREFIX_LENGTH = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words of one term stand closer together than this. */
const MAX_GAP = 3;

interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

function splitTerm(written: string): string[] {
  return written.toLowerCase().match(/[\p{L}\p{M}\p{N}]+\*?/gu) ?? [];
}

function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    words.push({ lower: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return words;
}

function matchTerm(term: readonly string[], words: readonly Word[], position: number): Word | undefined {
  let previous: Word | undefined;
  for (const [offset, wanted] of term.entries()) {
    const word = words[position + offset];
    if (!word || (previous && word.start - previous.end > MAX_GAP)) return undefined;
    const matches = wanted.endsWith("*") ? word.lower.startsWith(wanted.slice(0, -1)) : word.lower === wanted;
    if (!matches) return undefined;
    previous = word;
  }
  return previous;
}
