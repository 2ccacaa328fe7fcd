import { foldText } from "./foldText";
import { gatherPostings, readEntry, type IndexedThing, type TextPostings } from "./textPostings";

/** What was found. */
export interface TextMatches {
  /** For each thing, by its place in the index, 1 where it was found. */
  readonly isFound: Uint8Array;
  /** Id → rank, best first; lower is better. Things of the same rank keep the order of the index. Made when asked for. */
  readonly ranks: ReadonlyMap<string, number>;
  /** The words that nothing is called, in which a slip of the fingers was assumed. */
  readonly slips: readonly string[];
}

export interface TextIndex {
  /** An empty text finds everything. */
  find(text: string): TextMatches;
}

/** How a text was found; a step outweighs any weight. */
const STEP = { whole: 0, beginning: 10, prefix: 20, within: 30, scattered: 40 } as const;
const SLIP = 100;
/** Not found; above every step with its weight. */
const NONE = 255;
/** Words in which slips are assumed could mean very many phrases; the first are enough. */
const MAX_READINGS = 64;

/**
 * Indexes things by their spellings. A text finds a thing where each of its words begins a word of one of the
 * spellings; where a phrase is found in one spelling, words scattered over several do not count. A slip of the
 * fingers is assumed only in a word that begins no word anywhere.
 * @param knownWords spellings that are right though nothing in the index has them, so that none is taken for a slip.
 */
export function buildTextIndex(
  things: Iterable<IndexedThing>,
  knownWords: readonly string[] = [],
): TextIndex {
  const steps = buildTextIndexInSteps(things, knownWords);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of some milliseconds; the last gives the index. */
export function* buildTextIndexInSteps(
  things: Iterable<IndexedThing>,
  knownWords: readonly string[] = [],
): Generator<undefined, TextIndex> {
  const postings = yield* gatherPostings(things, knownWords);
  let last: { readonly text: string; readonly matches: TextMatches } | undefined;
  return {
    find: (text) => {
      const folded = foldText(text);
      if (last?.text !== folded) last = { text: folded, matches: search(postings, folded) };
      return last.matches;
    },
  };
}

function search(postings: TextPostings, text: string): TextMatches {
  const { ids, vocabulary } = postings;
  if (text === "") return matchesOf(ids, new Uint8Array(ids.length), 0, []);
  const words = text.split(" ");
  const slips = words.filter((word) => !vocabulary.hasPrefix(word));
  const readings = combine(
    words.map((word) => (slips.includes(word) ? vocabulary.findSimilar(word) : [word])),
  );
  const found = rankPhrases(postings, readings) ?? rankScattered(postings, readings);
  const worst = worstStepBeside(lowest(found), text);
  return matchesOf(
    ids,
    found.map((rank) => (rank < worst ? rank : NONE)),
    slips.length > 0 ? SLIP : 0,
    slips,
  );
}

function matchesOf(
  ids: readonly string[],
  found: Uint8Array,
  penalty: number,
  slips: readonly string[],
): TextMatches {
  let ranks: ReadonlyMap<string, number> | undefined;
  return {
    isFound: found.map((rank) => (rank < NONE ? 1 : 0)),
    get ranks() {
      return (ranks ??= sortRanks(ids, found, penalty));
    },
    slips,
  };
}

/**
 * The first step that no longer counts beside the best rank: what merely begins so beside a short name, as Ukraine
 * beside UK. Codes are no names: who writes `be` may go on.
 */
function worstStepBeside(best: number, text: string): number {
  return best < STEP.beginning && text.length < 4 ? STEP.prefix : NONE;
}

/** Every choice of one word from each place, in a phrase. */
function combine(places: readonly (readonly string[])[]): readonly string[] {
  return places
    .reduce<string[]>(
      (phrases, words) =>
        phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`)).slice(0, MAX_READINGS),
      [""],
    )
    .map((phrase) => phrase.slice(1));
}

/** The rank of each thing by the best of the phrases; `undefined` where none is found whole anywhere. */
function rankPhrases(postings: TextPostings, phrases: readonly string[]): Uint8Array | undefined {
  const ranks = new Uint8Array(postings.holderCount).fill(NONE);
  for (const phrase of phrases) {
    const space = phrase.indexOf(" ");
    const texts = space < 0 ? textsWith(postings, phrase) : textsWithWord(postings, phrase.slice(0, space));
    for (const text of texts) {
      const content = postings.texts[text]!;
      const step = stepOf(content, phrase);
      const codeStep = content === phrase ? STEP.beginning : NONE;
      if (step === NONE && codeStep === NONE) continue;
      for (const entry of postings.entriesOfText.of(text)) {
        const { holder, weight, isCode } = readEntry(entry);
        const rank = (isCode ? codeStep : step) + weight;
        if (rank < ranks[holder]!) ranks[holder] = rank;
      }
    }
  }
  return lowest(ranks) < NONE ? spreadShared(postings, ranks) : undefined;
}

/** The rank of each thing whose spellings together have all words of one of the phrases: that of its worst word. */
function rankScattered(postings: TextPostings, phrases: readonly string[]): Uint8Array {
  const weighed = new Map<string, Uint8Array>();
  const ranks = new Uint8Array(postings.ids.length).fill(NONE);
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    if (words.length === 1) continue;
    const weights = words.map((word) => {
      const known = weighed.get(word) ?? weighWord(postings, word);
      weighed.set(word, known);
      return known;
    });
    for (let thing = 0; thing < ranks.length; thing += 1) {
      let worst = 0;
      for (const weight of weights) worst = Math.max(worst, weight[thing]!);
      if (worst < NONE) ranks[thing] = Math.min(ranks[thing]!, STEP.scattered + worst);
    }
  }
  return ranks;
}

/** For each thing the lowest weight of a spelling that has the word. */
function weighWord(postings: TextPostings, word: string): Uint8Array {
  const weights = new Uint8Array(postings.holderCount).fill(NONE);
  for (const text of textsWith(postings, word)) {
    const isWhole = postings.texts[text] === word;
    for (const entry of postings.entriesOfText.of(text)) {
      const { holder, weight, isCode } = readEntry(entry);
      if ((!isCode || isWhole) && weight < weights[holder]!) weights[holder] = weight;
    }
  }
  return spreadShared(postings, weights);
}

/** What a shared list has reached counts for all that share it. */
function spreadShared({ ids, sharedOf }: TextPostings, ranks: Uint8Array): Uint8Array {
  for (let thing = 0; thing < ids.length; thing += 1) {
    for (const list of sharedOf.of(thing)) ranks[thing] = Math.min(ranks[thing]!, ranks[list]!);
  }
  return ranks.subarray(0, ids.length);
}

/** The texts of which a word begins so; one may come twice. */
function textsWith({ vocabulary, textsOfWord }: TextPostings, beginning: string): Uint32Array {
  return textsOfWord.between(...vocabulary.findRange(beginning));
}

/** The texts that have the whole word. */
function textsWithWord({ vocabulary, textsOfWord }: TextPostings, word: string): Uint32Array {
  const [place] = vocabulary.findRange(word);
  return vocabulary.words[place] === word ? textsOfWord.of(place) : new Uint32Array();
}

function stepOf(text: string, phrase: string): number {
  if (text.startsWith(phrase)) {
    if (text.length === phrase.length) return STEP.whole;
    return text[phrase.length] === " " ? STEP.beginning : STEP.prefix;
  }
  return text.includes(` ${phrase}`) ? STEP.within : NONE;
}

function lowest(ranks: Uint8Array): number {
  let best = NONE;
  for (const rank of ranks) if (rank < best) best = rank;
  return best;
}

/** What was found, best first, in the order of the index. */
function sortRanks(ids: readonly string[], ranks: Uint8Array, penalty: number) {
  const byRank: number[][] = [];
  ranks.forEach((rank, thing) => {
    if (rank < NONE) (byRank[rank] ??= []).push(thing);
  });
  const sorted = new Map<string, number>();
  byRank.forEach((things, rank) => {
    for (const thing of things) sorted.set(ids[thing]!, penalty + rank);
  });
  return sorted;
}
