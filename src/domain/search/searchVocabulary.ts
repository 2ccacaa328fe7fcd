import { editDistance } from "./editDistance";

/** The words of an index, folded. */
export interface Vocabulary {
  /** In the order of their letters, each once. */
  readonly words: readonly string[];
  /** The places of the words that begin so: from the first to before the second. */
  findRange(beginning: string): readonly [from: number, to: number];
  /** True where the beginning is that of a word, or a whole one. */
  hasPrefix(beginning: string): boolean;
  /** The words nearest to this one within what a slip of the fingers explains; all of them at the same distance. */
  findSimilar(word: string): readonly string[];
}

export function buildVocabulary(words: Iterable<string>): Vocabulary {
  const sorted = [...new Set(words)].sort();
  const byLength = new Map<number, string[]>();
  for (const word of sorted) {
    const known = byLength.get(word.length);
    if (known) known.push(word);
    else byLength.set(word.length, [word]);
  }
  return {
    words: sorted,
    findRange: (beginning) => [
      findPosition(sorted, beginning),
      // No letter comes after this one.
      findPosition(sorted, `${beginning}\uffff`),
    ],
    hasPrefix: (beginning) => sorted[findPosition(sorted, beginning)]?.startsWith(beginning) ?? false,
    findSimilar: (word) => findSimilar(word, byLength),
  };
}

/** Where the text stands in sorted words, or would stand. */
function findPosition(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findSimilar(word: string, byLength: ReadonlyMap<number, readonly string[]>): readonly string[] {
  let limit = allowedSlips(word);
  let nearest: string[] = [];
  for (let length = word.length - limit; length <= word.length + limit; length += 1) {
    for (const candidate of byLength.get(length) ?? []) {
      if (!mayBeMeant(word, candidate)) continue;
      const distance = editDistance(word, candidate, limit);
      if (distance > Math.min(limit, allowedSlips(candidate))) continue;
      if (distance < limit) nearest = [];
      limit = distance;
      nearest.push(candidate);
    }
  }
  return limit === 0 ? [] : nearest;
}

/** None in short words, of which too many are alike, nor in numbers. */
function allowedSlips(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The first letter is rarely wrong, and with another one short words are other words: Rome, Lomé. */
function mayBeMeant(word: string, candidate: string): boolean {
  if (word.length >= 8 || word[0] === candidate[0]) return true;
  return word[0] === candidate[1] && word[1] === candidate[0];
}
