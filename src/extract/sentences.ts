import type { NumberToken } from "./numbers";
import type { Part } from "./subQuestions";
import type { Hit } from "./termIndex";
import type { Tag } from "./vocabulary/terms";

/** A sentence of the answer with what was found in it. UTF-16 offsets, half-open. */
export interface Sentence {
  readonly index: number;
  readonly questionId: string;
  readonly partIndex: number;
  readonly start: number;
  readonly end: number;
  readonly hits: readonly Hit<Tag>[];
  readonly tags: Tags;
  readonly numbers: readonly NumberToken[];
}

/** Which tags some hits have. A set is made only of many: most sentences have few, and there can be many sentences. */
export class Tags {
  private set: ReadonlySet<Tag> | undefined;

  constructor(private readonly hits: readonly Hit<Tag>[]) {}

  has(tag: Tag): boolean {
    if (this.hits.length <= FEW) return this.hits.some((hit) => hit.tag === tag);
    this.set ??= new Set(this.hits.map((hit) => hit.tag));
    return this.set.has(tag);
  }
}

const FEW = 16;

/** Splits the parts of an answer into sentences and deals the hits and numbers out to them. */
export function findSentences(
  text: string,
  parts: readonly Part[],
  hits: readonly Hit<Tag>[],
  numbers: readonly NumberToken[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const takeHits = dealer(hits);
  const takeNumbers = dealer(numbers);
  parts.forEach((part, partIndex) => {
    const { questionId } = part;
    for (const { start, end } of splitSentences(text, part.start, part.end)) {
      const own = takeHits(start, end);
      sentences.push({
        index: sentences.length,
        questionId,
        partIndex,
        start,
        end,
        hits: own,
        tags: new Tags(own),
        numbers: takeNumbers(start, end),
      });
    }
  });
  return sentences;
}

/** A sentence longer than this is cut at a space, so that no reader has to look further. */
const MAX_SENTENCE = 10_000;
/** The end of a sentence, also glued to the next one; abbreviations and initials do not end one. */
const SENTENCE_END =
  /(?<![\s.(]\p{L}|(?<!\p{L})(?:[Aa]rt|[Nn]r|[Nn]o|bv|bijv|ca|cf|[Dd]r|Mme|Mr|St|Ste|resp|incl|excl))[.?!…]["»”)]*(?: (?=["«“(\-–•]? ?[\p{Lu}\d])|(?=\p{Lu}\p{Ll}))/gu;

function* splitSentences(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  const slice = text.slice(from, to);
  let start = 0;
  for (const end of sentenceEnds(slice)) {
    while (end - start > MAX_SENTENCE) {
      const space = slice.lastIndexOf(" ", start + MAX_SENTENCE);
      const cut = space > start ? space + 1 : start + MAX_SENTENCE;
      yield { start: from + start, end: from + cut };
      start = cut;
    }
    if (end > start) yield { start: from + start, end: from + end };
    start = end;
  }
}

function* sentenceEnds(slice: string): Generator<number> {
  for (const match of slice.matchAll(SENTENCE_END)) yield match.index + match[0].length;
  yield slice.length;
}

/** Hands out, call by call in ascending order, the items that lie within a range. */
function dealer<Item extends { readonly start: number; readonly end: number }>(
  ordered: readonly Item[],
): (start: number, end: number) => readonly Item[] {
  let next = 0;
  return (start, end) => {
    while ((ordered[next]?.start ?? Infinity) < start) next += 1;
    const first = next;
    while ((ordered[next]?.start ?? Infinity) < end) next += 1;
    return next > first ? ordered.slice(first, next) : [];
  };
}
