import { foldText } from "./foldText";
import { NumberLists } from "./numberLists";
import { buildVocabulary, type Vocabulary } from "./searchVocabulary";

/** A text under which a thing is found. */
export interface Spelling {
  readonly text: string;
  /** 0 to 9; of two things found alike, the one with the lower weight comes first. */
  readonly weight: number;
  /** A code, such as that of a country: found only when it is written whole. */
  readonly isCode?: boolean;
}

/**
 * A thing with its own spellings, and lists of spellings that it shares with others, as those of its country. A
 * shared list is told by its identity and read once, however many things have it.
 */
export type IndexedThing = readonly [
  id: string,
  spellings: readonly Spelling[],
  shared?: readonly (readonly Spelling[])[],
];

/** Which things are called by which words: lists of numbers, so that very many things need little room. */
export interface TextPostings {
  /** By place. Things are holders of spellings; after them come the shared lists. */
  readonly ids: readonly string[];
  readonly holderCount: number;
  /** The shared lists of each thing. */
  readonly sharedOf: NumberLists;
  /** Folded, each once. */
  readonly texts: readonly string[];
  readonly vocabulary: Vocabulary;
  /** The texts of each word of the vocabulary. */
  readonly textsOfWord: NumberLists;
  /** Who is called by each text; see `readEntry`. */
  readonly entriesOfText: NumberLists;
}

/** How many things are read before whoever waits may do something else. */
const STRIDE = 250;

/** Reads things in steps, so that a page can stay responsive meanwhile; the last step gives the postings. */
export function* gatherPostings(
  things: Iterable<IndexedThing>,
  knownWords: readonly string[],
): Generator<undefined, TextPostings> {
  const ids: string[] = [];
  const texts = new Numbered<string>();
  const shared = new Numbered<readonly Spelling[]>();
  const folded = new Map<string, number>();
  const entryTexts: number[] = [];
  const entries: number[] = [];
  const sharedKeys: number[] = [];
  const sharedValues: number[] = [];
  const addTo = (holder: number, { text, weight, isCode = false }: Spelling) => {
    // Many things share a name in several languages.
    const known = folded.get(text) ?? texts.numberOf(foldText(text));
    folded.set(text, known);
    entryTexts.push(known);
    entries.push(holder * ENTRY_STEPS + weight * 2 + (isCode ? 1 : 0));
  };

  for (const [id, spellings, lists = []] of things) {
    for (const spelling of spellings) addTo(ids.length, spelling);
    for (const list of lists) {
      sharedKeys.push(ids.length);
      sharedValues.push(shared.numberOf(list));
    }
    ids.push(id);
    if (ids.length % STRIDE === 0) yield;
  }
  folded.clear();
  shared.all.forEach((list, position) => list.forEach((spelling) => addTo(ids.length + position, spelling)));
  yield;
  const entriesOfText = new NumberLists(texts.all.length, entryTexts, entries);
  yield;

  const words = new Numbered<string>();
  const wordsOfTexts: number[] = [];
  const textsOfWords: number[] = [];
  for (const [text, content] of texts.all.entries()) {
    for (const word of new Set(content.split(" "))) {
      wordsOfTexts.push(words.numberOf(word));
      textsOfWords.push(text);
    }
    if (text % (STRIDE * 4) === 0) yield;
  }
  for (const known of knownWords)
    foldText(known)
      .split(" ")
      .forEach((word) => words.numberOf(word));
  yield;
  const vocabulary = buildVocabulary(words.all);
  yield;
  const placeOf = new Uint32Array(words.all.length);
  vocabulary.words.forEach((word, place) => (placeOf[words.numberOf(word)] = place));
  const places = wordsOfTexts.map((word) => placeOf[word]!);
  yield;
  return {
    ids,
    holderCount: ids.length + shared.all.length,
    sharedOf: new NumberLists(
      ids.length,
      sharedKeys,
      sharedValues.map((list) => ids.length + list),
    ),
    texts: texts.all,
    vocabulary,
    textsOfWord: new NumberLists(vocabulary.words.length, places, textsOfWords),
    entriesOfText,
  };
}

/** An entry holds a holder, a weight below 10 and whether it is a code. */
const ENTRY_STEPS = 20;

export function readEntry(entry: number): Required<Omit<Spelling, "text">> & { readonly holder: number } {
  const rest = entry % ENTRY_STEPS;
  return { holder: (entry - rest) / ENTRY_STEPS, weight: rest >> 1, isCode: (rest & 1) === 1 };
}

/** Numbers things from 0 up, in order of first appearance. */
class Numbered<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<T, number>();

  numberOf(thing: T): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.all.length);
    return this.all.push(thing) - 1;
  }
}
