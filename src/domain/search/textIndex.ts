import { foldText } from "./foldText";
import { buildVocabulary } from "./vocabulary";

/** A text under which a thing is found. */
export interface Spelling {
  readonly text: string;
  /** 0 to 9; of two things found alike, the one with the lower weight comes first. */
  readonly weight: number;
  /** A code, such as that of a country: found only when it is written whole. */
  readonly isCode?: boolean;
}

/** What was found. */
export interface TextMatches {
  /** Id → rank, best first; lower is better. Things of the same rank keep the order of the index. */
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
/** Words in which slips are assumed could mean very many phrases; the first are enough. */
const MAX_READINGS = 64;

interface Item {
  readonly id: string;
  readonly spellings: readonly { readonly text: string; readonly weight: number; readonly isCode: boolean }[];
}

/**
 * Indexes things by their spellings. A text finds a thing where each of its words begins a word of one of the
 * spellings; where a phrase is found in one spelling, words scattered over several do not count. A slip of the
 * fingers is assumed only in a word that begins no word anywhere.
 * @param knownWords spellings that are right though nothing in the index has them, so that none is taken for a slip.
 */
export function buildTextIndex(
  things: Iterable<readonly [id: string, spellings: readonly Spelling[]]>,
  knownWords: readonly string[] = [],
): TextIndex {
  // Many things share the names of their country and kind.
  const folded = new Map<string, string>();
  const fold = (text: string) => {
    const known = folded.get(text) ?? foldText(text);
    folded.set(text, known);
    return known;
  };
  const items = [...things].map(([id, spellings]) => ({ id, spellings: foldSpellings(spellings, fold) }));
  for (const text of knownWords) fold(text);
  const vocabulary = buildVocabulary([...folded.values()].flatMap((text) => text.split(" ")));
  let last: { readonly text: string; readonly matches: TextMatches } | undefined;

  function search(text: string): TextMatches {
    if (text === "") return { ranks: new Map(items.map(({ id }) => [id, 0])), slips: [] };
    const words = text.split(" ");
    const slips = words.filter((word) => !vocabulary.hasPrefix(word));
    const meant = words.map((word) => (slips.includes(word) ? vocabulary.findSimilar(word) : [word]));
    const penalty = slips.length > 0 ? SLIP : 0;
    const found = new Map<string, number>();
    for (const reading of combine(meant)) {
      for (const item of items) {
        const rank = penalty + rankItem(item, reading);
        if (rank < (found.get(item.id) ?? Infinity)) found.set(item.id, rank);
      }
    }
    const ranked = [...found].sort((a, b) => a[1] - b[1]);
    const worst = penalty + worstStepBeside((ranked[0]?.[1] ?? 0) - penalty, text);
    return { ranks: new Map(ranked.filter(([, rank]) => rank < worst)), slips };
  }

  return {
    find: (text) => {
      const folded = foldText(text);
      if (last?.text !== folded) last = { text: folded, matches: search(folded) };
      return last.matches;
    },
  };
}

/**
 * The first step that no longer counts beside the best rank: words scattered over spellings beside a phrase, and
 * what merely begins so beside a short name, as Ukraine beside UK. Codes are no names: who writes `be` may go on.
 */
function worstStepBeside(best: number, text: string): number {
  if (best >= STEP.scattered) return Infinity;
  return best < STEP.beginning && text.length < 4 ? STEP.prefix : STEP.scattered;
}

function foldSpellings(spellings: readonly Spelling[], fold: (text: string) => string): Item["spellings"] {
  const folded = new Map<string, Item["spellings"][number]>();
  for (const { text, weight, isCode = false } of spellings) {
    const key = fold(text);
    const known = folded.get(key);
    if (key !== "" && (known === undefined || weight < known.weight)) {
      folded.set(key, { text: key, weight, isCode });
    }
  }
  return [...folded.values()].sort((a, b) => a.weight - b.weight);
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

/** Infinity where the item is not found. */
function rankItem({ spellings }: Item, phrase: string): number {
  let best = Infinity;
  for (const { text, weight, isCode } of spellings) {
    const step = isCode ? (text === phrase ? STEP.beginning : Infinity) : stepOf(text, phrase);
    best = Math.min(best, step + weight);
  }
  if (best < Infinity || !phrase.includes(" ")) return best;
  return STEP.scattered + weighWords(spellings, phrase.split(" "));
}

function stepOf(text: string, phrase: string): number {
  if (text.startsWith(phrase)) {
    if (text.length === phrase.length) return STEP.whole;
    return text[phrase.length] === " " ? STEP.beginning : STEP.prefix;
  }
  return text.includes(` ${phrase}`) ? STEP.within : Infinity;
}

/** The weight of the word that is found in the least of the spellings; Infinity where one is found in none. */
function weighWords(spellings: Item["spellings"], words: readonly string[]): number {
  return Math.max(
    ...words.map((word) => {
      const spelling = spellings.find(({ text, isCode }) =>
        isCode ? text === word : stepOf(text, word) < Infinity,
      );
      return spelling?.weight ?? Infinity;
    }),
  );
}
