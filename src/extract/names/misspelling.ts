import { groupBy } from "../../domain/groupBy";

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

/** Words of which an index is made. */
interface IndexedWords {
  /** As a vocabulary writes them. */
  readonly terms: Iterable<string>;
  /** Terms that are numbers: a number can be glued to whatever it counts. */
  readonly numbers: Iterable<string>;
  /** Words that exist and look like a term misspelt. */
  readonly ordinary: Iterable<string>;
  /** Words that may be glued to a term. */
  readonly small: Iterable<string>;
  /** Short terms to which a small word may be glued: other short words are the end of many. */
  readonly short: readonly string[];
  /** Terms that are part of no longer word: whatever follows is a word of its own. */
  readonly closed: Iterable<string>;
  /** Terms that deny: one that is lost turns a statement round, so that short words count too. */
  readonly denying: readonly string[];
  /** Terms that no longer word ends with: whatever stands before is a word of its own. */
  readonly apart: Iterable<string>;
}

/** Tells words that are no term of a vocabulary but one sign away from one, glued to one, or a piece of one. */
export class MisspellingIndex {
  private readonly words: ReadonlySet<string>;
  /** The first letters of a stem → the stems with them. */
  private readonly stemsByStart: ReadonlyMap<string, readonly string[]>;
  /** Two or three letters of a longer stem, which are left where a fault is elsewhere in it → the stems with them. */
  private readonly stemsByPiece = new Map<string, string[]>();
  /** Every beginning of a word, shorter than itself. */
  private readonly beginnings = new Set<string>();
  /** Every beginning of what a word can be glued to, and the whole. */
  private readonly gluedBeginnings = new Set<string>();
  private readonly numbers: ReadonlySet<string>;
  private readonly ordinary: ReadonlySet<string>;
  private readonly small: ReadonlySet<string>;
  private readonly short: ReadonlySet<string>;
  private readonly closed: ReadonlySet<string>;
  private readonly denying: readonly string[];
  /** The last letters of a word that ends no longer one → the words with them; stems that do so. */
  private readonly apartByEnd: ReadonlyMap<string, readonly string[]>;
  private readonly apartStems: readonly string[];
  /** A word with one sign left out, or whole → the words that it can be. */
  private readonly byShortened = new Map<string, string[]>();
  /** The terms of several words under each of these that is no small word. */
  private readonly phrasesByWord = new Map<
    string,
    { readonly words: readonly string[]; readonly at: number }[]
  >();
  /** Two words of a term that stand next to each other, as one. */
  private readonly joints = new Set<string>();

  constructor({ terms, numbers, ordinary, small, short, closed, denying, apart }: IndexedWords) {
    const phrases = [...terms, ...numbers].map(
      (term) => term.toLowerCase().match(/[\p{L}\p{M}]+\*?/gu) ?? [],
    );
    const written = phrases.flat();
    this.words = new Set(written.filter((word) => !word.endsWith("*")));
    const stems = new Set(written.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)));
    this.stemsByStart = groupBy([...stems], (stem) => stem.slice(0, STEM_START));
    for (const stem of stems) if (stem.length >= SHORTEST) this.addPieces(stem);
    for (const word of [...this.words, ...stems])
      for (let end = 1; end < word.length; end += 1) this.beginnings.add(word.slice(0, end));
    this.numbers = new Set(numbers);
    this.ordinary = new Set(ordinary);
    this.small = new Set(small);
    this.short = new Set(short);
    this.closed = new Set(closed);
    this.denying = denying;
    for (const word of [...this.small, ...this.words, ...this.closed, ...this.numbers])
      for (let end = 2; end <= word.length; end += 1) this.gluedBeginnings.add(word.slice(0, end));
    const endings = [...new Set(apart)];
    this.apartStems = endings.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
    this.apartByEnd = groupBy(
      endings.filter((word) => !word.endsWith("*")),
      (word) => word.slice(-ENDING),
    );
    const alone = new Set(phrases.filter(({ length }) => length === 1).flat());
    for (const word of this.words) {
      // What is short and only part of a term means nothing alone.
      if (word.length < SHORTEST && (!alone.has(word) || word.length < (this.small.has(word) ? 4 : 3)))
        continue;
      for (const key of shortened(word))
        this.byShortened.set(key, [...(this.byShortened.get(key) ?? []), word]);
    }
    for (const phrase of phrases) if (phrase.length > 1) this.addPhrase(phrase);
  }

  private addPieces(stem: string): void {
    for (const piece of new Set([stem.slice(0, 2), stem.slice(2, 5), stem.slice(3, 6)]))
      this.stemsByPiece.set(piece, [...(this.stemsByPiece.get(piece) ?? []), stem]);
  }

  private addPhrase(words: readonly string[]): void {
    // Where only one word is no small one, a fault in it is found by the others.
    const anchors = words.filter((word) => !word.endsWith("*") && !this.small.has(word));
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (next !== undefined) this.joints.add(word + next.replace("*", ""));
      if (anchors.length > 1 ? !anchors.includes(word) : word.endsWith("*")) return;
      this.phrasesByWord.set(word, [...(this.phrasesByWord.get(word) ?? []), { words, at }]);
    });
  }

  /** Whether a word, in small letters, is likely a term with a fault in it. */
  isMisspelt(word: string): boolean {
    if (word.length < SHORTEST - 1) return false;
    if (this.isKnown(word)) return this.hasGluedEnding(word);
    return this.isNearWord(word) || this.isNearStem(word) || this.isGlued(word) || this.isMisread(word);
  }

  /** Whether a word of three letters, printed in small ones, is likely a denial with a fault in it. */
  isMisspeltDenial(word: string): boolean {
    if (word.length !== SHORTEST - 2 || this.isKnown(word)) return false;
    return this.denying.some((term) => isOneEditAway(word, term));
  }

  /** Whether a word of three small letters is likely a term with a fault in it: too many are one sign away to say so of each. */
  isMisspeltShort(word: string): boolean {
    return !this.isKnown(word) && this.isNearWord(word);
  }

  /** Whether a word, in small letters, stands in a term of several and tells it. */
  isInPhrase(word: string): boolean {
    return this.phrasesByWord.has(word);
  }

  /** Whether a word, in small letters, can be the first half of a term that was cut in two. */
  isBeginning(word: string): boolean {
    return this.beginnings.has(word);
  }

  /** Whether a word, in small letters, is a term without its first letter. */
  isEnding(word: string): boolean {
    return this.byShortened.get(word)?.some((term) => term.slice(1) === word) ?? false;
  }

  /** `dat edu`, `lap age`: whether one of two words, in small letters, has a letter of the other, which is a term with it. */
  isShifted(left: string, right: string): boolean {
    if (this.isTerm(left) || this.isTerm(right) || right.length < 2) return false;
    const isMeant = (word: string) =>
      word.length >= SHORTEST - 1 && this.isTerm(word) && !this.small.has(word);
    return (
      (!this.isKnown(right) && isMeant(left + right.slice(0, 1))) ||
      (!this.isKnown(left) && isMeant(left.slice(-1) + right))
    );
  }

  /** Whether two words that a sign or a space parts, in small letters, are likely a term that was cut in two. */
  isCut(left: string, right: string, sign: string): boolean {
    if (!this.beginnings.has(left)) return false;
    const joined = left + right;
    if (joined.length < SHORTEST - 1) return false;
    // Two words that exist are rather those, unless they are as short as `si te`.
    const areWords = this.isKnown(left) && this.isKnown(right) && (left.length > 2 || right.length > 2);
    return !(sign === " " && areWords) && this.isTerm(joined);
  }

  /** Whether two words, in small letters, that exist are a term together, of which the second is no word where it stands. */
  isCutInWords(left: string, right: string): boolean {
    return this.isTerm(left + right);
  }

  /** Which of some words around one, in small letters, is the one wrong word of a term of several; -1 for none. */
  findMisspeltBeside(wordAt: (index: number) => string, index: number): number {
    for (const { words: phrase, at } of this.phrasesByWord.get(wordAt(index)) ?? []) {
      const start = index - at;
      let offset = -1;
      let wrong = 0;
      for (let each = 0; each < phrase.length && wrong < 2; each += 1) {
        const wanted = phrase[each] ?? "";
        if (isForm(wordAt(start + each), wanted)) continue;
        // `bulletin d'in formation`: both halves are words, which is no fault but here.
        const [left, right] = [wordAt(start + each), wordAt(start + each + 1)];
        if (each > 0 && isForm(left + right, wanted) && this.isKnown(left) && this.isKnown(right))
          return start + each;
        offset = each;
        wrong += 1;
      }
      if (wrong !== 1) continue;
      const word = wordAt(start + offset);
      const wanted = phrase[offset] ?? "";
      if (
        word.length > (wanted.length > 1 ? 0 : 1) &&
        !this.isKnown(word) &&
        (isNearForm(word, wanted) || isMisreadAs(word, wanted))
      )
        return start + offset;
    }
    return -1;
  }

  /** Whether a word, in small letters, that stands where a number can is likely a number word with a fault in it. */
  isMisspeltNumber(word: string): boolean {
    return (
      !this.isTerm(word) &&
      !this.small.has(word) &&
      [...this.numbers].some((number) => isOneEditAway(word, number))
    );
  }

  /** Whether a word, in small letters, begins within another: what stands before it is known and the whole is not. */
  isGluedAt(word: string, cut: number): boolean {
    const stems = this.stemsByStart.get(word.slice(0, STEM_START)) ?? [];
    const isWhole = stems.some((stem) => stem.length > cut && word.startsWith(stem));
    return cut > 0 && !isWhole && !this.words.has(word) && this.isKnown(word.slice(0, cut));
  }

  /** Whether a word, in small letters, is a term or one that exists. */
  isKnown(word: string): boolean {
    return this.isTerm(word) || this.ordinary.has(word) || this.small.has(word);
  }

  private isTerm(word: string): boolean {
    const stems = this.stemsByStart.get(word.slice(0, STEM_START));
    return this.words.has(word) || (stems?.some((stem) => word.startsWith(stem)) ?? false);
  }

  private isNearWord(word: string): boolean {
    return shortened(word).some((key) =>
      this.byShortened.get(key)?.some((term) => isOneEditAway(word, term)),
    );
  }

  private isNearStem(word: string): boolean {
    return piecesAround(word).some((piece) =>
      this.stemsByPiece.get(piece)?.some((stem) => isNearStem(word, stem)),
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

  /** `ambassadeest`: what stands behind a stem is a word of its own. */
  private hasGluedEnding(word: string): boolean {
    if (this.words.has(word) || this.ordinary.has(word)) return false;
    const stems = this.stemsByStart.get(word.slice(0, STEM_START)) ?? [];
    return stems.some((stem) => word.startsWith(stem) && GLUED_ENDINGS.has(word.slice(stem.length)));
  }

  /** `investeerdede`, `erweldra`, `drieposten`, `postesdiplomatiques`, `datedu`, `depuisla`, `samenveertien`: the space between two words was lost. */
  private isGlued(word: string): boolean {
    if (this.joints.has(word) || GLUED_PAIR.test(word) || this.endsApart(word)) return true;
    for (let cut = 2; cut <= word.length - 2; cut += 1) {
      const left = word.slice(0, cut);
      if (!this.gluedBeginnings.has(left)) return false;
      const right = word.slice(cut);
      const mayFollow = this.numbers.has(right) || this.short.has(right) || right.length >= SHORTEST;
      if (this.small.has(left) && mayFollow && this.isTerm(right)) return true;
      if (this.small.has(right) && this.words.has(left) && left.length >= (right.length > 2 ? 3 : SHORTEST))
        return true;
      if (this.closed.has(left) && right.length >= SHORTEST && !right.startsWith("nt")) return true;
      if (this.numbers.has(left) && right.length >= SHORTEST - 1 && this.isTerm(right)) return true;
    }
    return false;
  }

  /** `kostenongeveer`, `Zakenoverweegt`: behind what is more than a prefix stands a word that ends no longer one. */
  private endsApart(word: string): boolean {
    const cuts = [
      ...(this.apartByEnd.get(word.slice(-ENDING)) ?? [])
        .filter((term) => word.endsWith(term))
        .map((term) => word.length - term.length),
      ...this.apartStems.map((stem) => word.indexOf(stem)),
    ];
    return cuts.some((cut) => cut >= SHORTEST - 1 && !PREFIXES.has(word.slice(0, cut)));
  }
}

const MISREAD = [
  ["cl", "d"],
  ["rn", "m"],
  ["œ", "oe"],
] as const;

/** Whether a word is another in which a scanner took one letter for two: `clu` for `du`, `rnai` for `mai`. */
export function isMisreadAs(word: string, wanted: string): boolean {
  return MISREAD.some(([pair, letter]) => word.replace(pair, letter) === wanted);
}

/** `depuisla`, `voorde`: a preposition and an article that make no word together. */
const GLUED_PAIR =
  /^(?:(?:depuis|pour|sur|dans|avec|sous|vers|chez)(?:la|les?|une?|cette|ces|leurs?)|(?:van|voor|op|uit|door|met|bij|naar|over|aan|tot)(?:de|het|deze|dit|onze))$/u;

/** Longer beginnings of words that stand before others. */
const PREFIXES = new Set(
  "achter weder mede tegen onder over door voor inter trans contre entre sous télé multi".split(" "),
);

/** Words that are the ending of no other. */
const GLUED_ENDINGS = new Set(
  "est sont ont qui que dans par pour sur avec aux des les une sous vers is zijn heeft was van voor met die dat op om aan naar door".split(
    " ",
  ),
);

/** Among shorter words too many that exist differ by one letter. */
const SHORTEST = 5;
/** No stem is shorter. */
const STEM_START = 4;
/** No word of those that end no longer one is shorter. */
const ENDING = 5;

/** Whether a word is one as a vocabulary writes it, with any ending after `*`. */
function isForm(word: string, written: string): boolean {
  return written.endsWith("*") ? word.startsWith(written.slice(0, -1)) : word === written;
}

/** Of a word what a stem that it is near has at one of three places, wherever the fault is. */
function piecesAround(word: string): readonly string[] {
  return [word.slice(0, 2), word.slice(3, 5), ...[1, 2, 3].map((at) => word.slice(at, at + 3))];
}

/** The same with one sign wrong, missing, too much, or swapped. */
function isNearForm(word: string, written: string): boolean {
  if (!written.endsWith("*")) return isOneEditAway(word, written);
  return isNearStem(word, written.slice(0, -1));
}

function isNearStem(word: string, stem: string): boolean {
  for (let length = stem.length - 1; length <= stem.length + 1 && length <= word.length; length += 1)
    if (isOneEditAway(word.slice(0, length), stem)) return true;
  return false;
}

/** A word, and the same with each of its signs left out: two that are one edit apart have one of these in common. */
export function shortened(word: string): string[] {
  const keys = [word];
  for (let at = 0; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}
