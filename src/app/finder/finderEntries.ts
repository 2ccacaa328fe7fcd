import type { DerivedFigure, DerivedName } from "../../domain/derived/computeDerived";
import type { Dataset } from "../../domain/dataset/dataset";
import { LANGUAGES } from "../../domain/dataset/language";
import { isFigure, type Figure } from "../../domain/figures/figure";
import { MEASURES } from "../../domain/figures/measures";
import { fillOwnCountry, findOwnCountry } from "../../domain/dataset/ownCountry";
import type { Question } from "../../domain/questions/question";
import { spellPosts, type SearchWords } from "../../domain/search/searchIndex";
import { buildTextIndexInSteps, type TextIndex } from "../../domain/search/textIndex";
import type { IndexedThing, Spelling } from "../../domain/search/textPostings";
import type { Channel } from "../../domain/posts/channel";
import { countListed, type Coverage, type CoveredPost } from "../../domain/posts/standing";
import { HEADER_FIELDS, wordsFor, type HeaderField } from "./finderWords";
import type { TermId } from "../../ui/terms/termIds";
import type { Screen } from "../../view-state/address";
import { joinThousands, spellFigure, spellNumbers } from "./numberSpellings";

/** Something that the search box finds. */
export type FinderEntry =
  | { readonly group: "posts"; readonly covered: CoveredPost }
  /** All posts that a text finds, where they are too many for the box. */
  | { readonly group: "posts"; readonly text: string; readonly count: number }
  | { readonly group: "figures"; readonly figure: Figure }
  | { readonly group: "figures"; readonly derived: DerivedFigure }
  /** How many posts are on its list; absent for a channel that is only mentioned. */
  | { readonly group: "channels"; readonly channel: Channel; readonly count: number | undefined }
  | { readonly group: "questions"; readonly question: Question }
  /** Who asked or answered, and what the document is called, as printed. */
  | { readonly group: "questions"; readonly field: HeaderField; readonly text: string }
  /** Without a term: the glossary itself. */
  | { readonly group: "terms"; readonly termId: TermId | undefined }
  | { readonly group: "screens"; readonly screen: Screen };

export const FINDER_GROUPS = ["posts", "channels", "figures", "questions", "terms", "screens"] as const;
export type FinderGroup = (typeof FINDER_GROUPS)[number];

export interface FinderInput {
  readonly dataset: Dataset;
  readonly coverage: Pick<Coverage, "posts" | "listedChannels">;
  readonly derived: ReadonlyMap<DerivedName, DerivedFigure>;
  readonly screens: readonly Screen[];
  readonly terms: readonly TermId[];
  readonly words: SearchWords;
  /** What only the reader's language names. */
  nameDerived(name: DerivedName): string;
  nameScreen(screen: Screen): string;
  nameGlossary(): string;
  nameTerm(termId: TermId): string;
  defineTerm(termId: TermId): string;
}

export interface Finder {
  /** By key, in the order of the groups. */
  readonly entries: ReadonlyMap<string, FinderEntry>;
  readonly index: TextIndex;
}

/** Fields of the header by which a reader finds another. */
const ALSO_NAMED: Readonly<Partial<Record<HeaderField, readonly string[]>>> = {
  author: ["party"],
  department: ["ministry", "subdepartment"],
};

const POSTS_OF_A_STEP = 500;

/** A question or definition has many words; its name counts more than what it says. */
const WEIGHT = { name: 0, text: 5 } as const;

/**
 * Indexes all that can be found, so that a slip is assumed only in a word that is nowhere. In steps of some
 * milliseconds, the last of which gives the finder.
 */
export function* buildFinderInSteps(input: FinderInput): Generator<undefined, Finder> {
  const { dataset, words } = input;
  const entries = new Map<string, FinderEntry>();
  const things: IndexedThing[] = [];
  const add = (
    key: string,
    entry: FinderEntry,
    names: readonly string[],
    texts: readonly string[] = [],
    codes: readonly Spelling[] = [],
  ) => {
    entries.set(key, entry);
    things.push([
      key,
      [
        ...names.map((text) => ({ text, weight: WEIGHT.name })),
        ...texts.map((text) => ({ text, weight: WEIGHT.text })),
        ...codes,
      ],
    ]);
  };
  const { posts, listedChannels } = input.coverage;

  const coveredById = new Map(posts.map((covered) => [covered.post.postId, covered]));
  for (const [postId, ...names] of spellPosts(dataset, words)) {
    const covered = coveredById.get(postId);
    if (!covered) continue;
    if (entries.size % POSTS_OF_A_STEP === 0) yield;
    entries.set(`post-${postId}`, { group: "posts", covered });
    things.push([`post-${postId}`, ...names]);
  }
  for (const figure of dataset.figures) {
    const { labels } = MEASURES[figure.measure];
    const names = LANGUAGES.map((language) =>
      fillOwnCountry(labels[language], findOwnCountry(dataset.headerTexts, language)),
    );
    add(`figure-${figure.figureId}`, { group: "figures", figure }, names, [], spellFigure(figure));
  }
  for (const derived of input.derived.values()) {
    const { name, value, range } = derived;
    const ends = [value, range.low, range.high].map((each) => Math.round(each * 100) / 100);
    add(`derived-${name}`, { group: "figures", derived }, [input.nameDerived(name)], [], spellNumbers(ends));
  }
  for (const channel of dataset.channels) {
    const { channelId, labels } = channel;
    const count = listedChannels.includes(channelId) ? countListed(posts, channelId) : undefined;
    const codes = count === undefined ? [] : spellNumbers([count]);
    add(
      `channel-${channelId}`,
      { group: "channels", channel, count },
      [channelId, ...Object.values(labels)],
      [],
      codes,
    );
  }
  for (const question of dataset.questions) {
    const { questionId, asked } = question;
    add(`question-${questionId}`, { group: "questions", question }, [questionId], Object.values(asked));
  }
  for (const field of HEADER_FIELDS) {
    const text = dataset.header.get(field) ?? "";
    if (text === "") continue;
    const alsoNamed = (ALSO_NAMED[field] ?? []).flatMap((name) => [
      dataset.header.get(name) ?? "",
      ...Object.values(dataset.headerTexts.get(name) ?? {}),
    ]);
    add(`header-${field}`, { group: "questions", field, text }, [text, ...alsoNamed, ...wordsFor(field)]);
  }
  for (const termId of input.terms) {
    add(`term-${termId}`, { group: "terms", termId }, [input.nameTerm(termId)], [input.defineTerm(termId)]);
  }
  for (const screen of input.screens) {
    const names = [input.nameScreen(screen), ...wordsFor(screen)];
    add(`screen-${screen}`, { group: "screens", screen }, names);
  }
  const glossary = [input.nameGlossary(), ...wordsFor("glossary")];
  add("glossary", { group: "terms", termId: undefined }, glossary);
  yield;
  const index = yield* buildTextIndexInSteps(things, Object.values(words.countries).flat());
  return { entries, index };
}

export interface FoundGroup {
  readonly group: FinderGroup;
  /** Best first, at most `limit` of them; where there are more posts, also the way to all of them. */
  readonly found: readonly { readonly key: string; readonly entry: FinderEntry }[];
  /** How many more there are that nothing here leads to. */
  readonly left: number;
}

export interface Findings {
  readonly groups: readonly FoundGroup[];
  /** All that was found, shown or not. */
  readonly count: number;
  /** Words in which a slip was assumed. */
  readonly slips: readonly string[];
}

/** What a text finds, by group; the group with the best find first. An empty text, or no finder, finds nothing. */
export function findEntries(finder: Finder | undefined, text: string, limit: number): Findings {
  if (text.trim() === "" || !finder) return { groups: [], count: 0, slips: [] };
  const { entries, index } = finder;
  const { ranks, slips } = index.find(joinThousands(text.trim()));
  const byGroup = new Map<FinderGroup, { key: string; entry: FinderEntry }[]>();
  for (const key of ranks.keys()) {
    const entry = entries.get(key);
    if (!entry) continue;
    const group = byGroup.get(entry.group);
    if (group) group.push({ key, entry });
    else byGroup.set(entry.group, [{ key, entry }]);
  }
  // Ranks come best first, and so do the groups in which they first occur.
  const groups = [...byGroup].map(([group, all]): FoundGroup => {
    const left = Math.max(0, all.length - limit);
    const found = all.slice(0, limit);
    if (group !== "posts" || left === 0) return { group, found, left };
    const rest = { key: "posts", entry: { group, text, count: all.length } };
    return { group, found: [...found, rest], left: 0 };
  });
  return { groups, count: ranks.size, slips };
}

/** The figure or date on which a derived figure's screen is chosen: its first stated number. */
export function firstFigureOf({ inputs }: DerivedFigure): Figure | undefined {
  return inputs.find(isFigure);
}
