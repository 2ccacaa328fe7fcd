/** Whether two words are the same but for one sign at most that is wrong, missing, too much, or swapped with the next. */
export function isOneEditAway(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  const [restOfWord, restOfOther] = [word.slice(same), other.slice(same)];
  return (
    restOfWord === restOfOther ||
    restOfWord.slice(1) === restOfOther.slice(1) ||
    restOfWord.slice(1) === restOfOther ||
    restOfWord === restOfOther.slice(1) ||
    (restOfWord.slice(2) === restOfOther.slice(2) &&
      restOfWord[0] === restOfOther[1] &&
      restOfWord[1] === restOfOther[0])
  );
}

/** Tells words that are no term of a vocabulary but one sign away from one, or one glued to a small word. */
export class MisspellingIndex {
  private readonly words: ReadonlySet<string>;
  private readonly stems: readonly string[];
  private readonly ordinary: ReadonlySet<string>;
  private readonly small: ReadonlySet<string>;
  /** A word with one sign left out, or whole → the words that it can be. */
  private readonly byShortened = new Map<string, string[]>();

  /** `terms` as a vocabulary writes them; `ordinary` words are none misspelt, `small` ones may be glued to a term. */
  constructor(terms: Iterable<string>, ordinary: Iterable<string>, small: Iterable<string>) {
    const written = [...terms].flatMap((term) => term.toLowerCase().match(/[\p{L}\p{M}]+\*?/gu) ?? []);
    this.words = new Set(written.filter((word) => !word.endsWith("*")));
    this.stems = [...new Set(written.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)))];
    this.ordinary = new Set(ordinary);
    this.small = new Set(small);
    for (const word of this.words) {
      if (word.length < SHORTEST) continue;
      for (const key of shortened(word))
        this.byShortened.set(key, [...(this.byShortened.get(key) ?? []), word]);
    }
  }

  /** Whether a word, in small letters, is likely a term with a fault in it. */
  isMisspelt(word: string): boolean {
    if (word.length < SHORTEST - 1 || this.isTerm(word) || this.ordinary.has(word)) return false;
    return this.isNearWord(word) || this.isNearStem(word) || this.isGlued(word) || this.isMisread(word);
  }

  private isTerm(word: string): boolean {
    return this.words.has(word) || this.stems.some((stem) => word.startsWith(stem));
  }

  private isNearWord(word: string): boolean {
    return shortened(word).some((key) =>
      this.byShortened.get(key)?.some((term) => isOneEditAway(word, term)),
    );
  }

  private isNearStem(word: string): boolean {
    return this.stems.some(
      (stem) =>
        stem.length >= SHORTEST &&
        [-1, 0, 1].some((more) => {
          const length = stem.length + more;
          return word.length >= length && isOneEditAway(word.slice(0, length), stem);
        }),
    );
  }

  /** `onclerzoekt`: two letters that a scanner takes for one. */
  private isMisread(word: string): boolean {
    return MISREAD.some(([pair, letter]) => {
      for (let at = word.indexOf(pair); at >= 0; at = word.indexOf(pair, at + 1)) {
        if (this.isTerm(word.slice(0, at) + letter + word.slice(at + pair.length))) return true;
      }
      return false;
    });
  }

  /** `investeerdede`, `erweldra`: the space between a term and a small word was lost. */
  private isGlued(word: string): boolean {
    for (let cut = 2; cut <= word.length - 2; cut += 1) {
      const [left, right] = [word.slice(0, cut), word.slice(cut)];
      if (this.small.has(left) && right.length >= SHORTEST && this.isTerm(right)) return true;
      if (this.small.has(right) && left.length >= SHORTEST && this.words.has(left)) return true;
    }
    return false;
  }
}

const MISREAD = [
  ["cl", "d"],
  ["rn", "m"],
] as const;

/** Among shorter words too many that exist differ by one letter. */
const SHORTEST = 5;

/** A word, and the same with each of its signs left out. */
function shortened(word: string): string[] {
  const keys = [word];
  for (let at = 0; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}
