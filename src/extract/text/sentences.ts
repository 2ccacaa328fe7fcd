import { beginSentence } from "../../domain/dataset/language";
import type { Span } from "../header/documentForm";
import type { LinedText } from "./normalise";
import type { NumberToken } from "../numbers/numberToken";
import { numberWords } from "../numbers/numberWords";
import type { Part } from "../header/subQuestions";
import type { Hit } from "./termIndex";
import type { Tag } from "../vocabulary/terms";

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

/** Splits the parts of an answer into sentences and deals the hits and numbers of each part out to them. */
export function findSentences(
  source: LinedText,
  parts: readonly Part[],
  find: (part: Part) => Pick<Sentence, "hits" | "numbers">,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  parts.forEach((part, partIndex) => {
    const { questionId } = part;
    const found = find(part);
    const takeHits = dealer(found.hits);
    const takeNumbers = dealer(found.numbers);
    for (const { start, end } of splitSentences(source, part.start, part.end, found.hits)) {
      const hits = takeHits(start, end);
      const numbers = takeNumbers(start, end);
      const index = sentences.length;
      sentences.push({ index, questionId, partIndex, start, end, hits, tags: new Tags(hits), numbers });
    }
  });
  return sentences;
}

/** A sentence longer than this is cut at a space, so that no reader has to look further. */
const MAX_SENTENCE = 10_000;
/** Words that no sentence ends with: a stop behind one is a stray sign. */
const LEADING_ON =
  "à|au|aux|dans|de|des|du|et|la|le|les|leurs|nos|notre|ou|par|sur|pour|ses|cette|que|qui|dont|chez|onze|hun|te|en|of";
const LEADING_ON_END = new RegExp(String.raw`^(?:${LEADING_ON})$`, "u");

/** Whether a word is one that no sentence ends with. */
export function leadsOn(word: string): boolean {
  return LEADING_ON_END.test(word);
}

/**
 * The end of a sentence, also glued to the next one; abbreviations and initials do not end one. After a word that
 * leads to a channel `X` is no initial. Bullets that count something go on with what they count.
 */
const SENTENCE_STOP = String.raw`(?=[.?!…])(?<!(?<![\p{L}'-])(?:${LEADING_ON}))(?<![\s.(](?!X)\p{L}|(?<!sur|op|via|et|en|ou|of|comptes?|accounts?)[\s.(]X|(?<!\p{L})(?:[Aa]rt|[Nn]r|[Nn]o|bv|bijv|ca|cf|[Dd]r|Mme|Mr|St|Ste|resp|incl|excl)|(?<!\p{L})(?:[Mm](?:io|ln|ld|rd)|bn|tsd)(?=\. (?:EUR|€|d'euro)))[.?!…](?! \d\d? ?sec)["»”)]*(?:(?<=["»”])(?=\p{Lu}|\d)| (?! ?[\-–•] ?\d)(?=[^\p{L}\p{N}\s,;:.]? ?[\p{Lu}\d])|(?=\p{Lu}(?:\p{Ll}|['’ ]\p{L}))|(?=\(?[a-z]\) ?\p{Lu}))`;
/** Number words with a capital. */
const NUMBER_WORDS = [...numberWords("fr").keys(), ...numberWords("nl").keys()].map(beginSentence).join("|");
/** Words that begin sentences, with a capital, and what follows them there. */
const OPENING = String.raw`(?:(?:${NUMBER_WORDS}|L[ea]s?|Une?|Des|Du|Ils?|Elles?|Ce(?:tte|s)?|Dans|Pour|Par|Sur|Notre|Nos|Parmi|Certaine?s|Plusieurs|Depuis|Après|Avec|Selon|Outre|Tou(?:te)?s|Leurs?|Nous|On|Chaque|D(?:eux|ix)|Trois|Quatre|Cinq|De|Het|Een|Op|In|Deze|Die|Dit|Dat|Er|Ook|Voor|Bij|Onze|Sommige|Enkele|Binnenkort|Sinds|Vanaf|Tijdens|Na|Daarnaast|Verder|Alle|Hun|Ze|Zij|Wij|Twee|Drie|Vier|Vijf) \p{Ll}|(?:En|In|Au|Fin|Tot|Eind|Begin|Sinds|Vanaf|Depuis|Entre|Tussen) (?:[\p{Ll}\d]|et |en met )|[LDC]'\p{Ll}|(?:Op|Sur) \p{Lu})`;
const OPENS_SENTENCE = new RegExp(`^${OPENING}`, "u");
const LONGEST_OPENING = 40;

/** Whether what stands at an offset begins as sentences do, and no name. */
export function startsAsSentence(text: string, offset: number): boolean {
  return OPENS_SENTENCE.test(text.slice(offset, offset + LONGEST_OPENING));
}

/** A stop that was lost: a word that begins sentences where nothing stands before it. */
const LOST_STOP = String.raw`(?<= )(?=\p{Lu})(?<=[\p{Ll}\d;][^\p{L}\p{N}\s,;:.-]? )(?=${OPENING})`;
const SENTENCE_END = new RegExp(`${SENTENCE_STOP}|${LOST_STOP}`, "gu");

function* splitSentences(
  source: LinedText,
  from: number,
  to: number,
  terms: readonly Span[],
): Generator<Span> {
  const slice = source.text.slice(from, to);
  let start = 0;
  for (const end of sentenceEnds(source, slice, from, terms)) {
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

function* sentenceEnds(
  source: LinedText,
  slice: string,
  from: number,
  terms: readonly Span[],
): Generator<number> {
  const isInTerm = insideOf(terms);
  const isParagraphInTerm = insideOf(terms);
  const paragraphs = source.paragraphStarts(from, from + slice.length);
  let next = 0;
  const before = function* (end: number): Generator<number> {
    for (; (paragraphs[next] ?? Infinity) < from + end; next += 1) {
      const start = (paragraphs[next] ?? from) - from;
      if (opensSentence(slice, start) && !isParagraphInTerm(from + start)) yield start;
    }
  };
  for (const match of slice.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (isInTerm(from + end)) continue;
    yield* before(end);
    yield end;
  }
  yield* before(slice.length);
  yield slice.length;
}

/** Tells, of offsets in ascending order, whether they stand within a term; the terms are in order of their starts. */
function insideOf(terms: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  let reach = 0;
  return (offset) => {
    for (; (terms[next]?.start ?? Infinity) < offset; next += 1)
      reach = Math.max(reach, terms[next]?.end ?? 0);
    return reach > offset;
  };
}

/** Words that a name follows: a paragraph that ends with one without a stop goes on. */
const BEFORE_NAME =
  "site|website|bulletin|nieuwsbrief|lettre|page|pagina|compte|account|application|toepassing|ambassade|appelée?|genaamd|ministère|ministerie";
const LEADS_ON = new RegExp(String.raw`(?<![\p{L}'-])(?:${LEADING_ON}|${BEFORE_NAME}) ?$`, "u");

/** Whether a paragraph begins with several words of running text, where none before it announces an entry. */
function opensSentence(slice: string, start: number): boolean {
  if (/[:,;] ?$/u.test(slice.slice(Math.max(0, start - 2), start))) return false;
  if (LEADS_ON.test(slice.slice(Math.max(0, start - 16), start))) return false;
  return /^\p{Lu}[\p{L}'’-]*(?: [\p{L}\p{N}'’-]+){4}/u.test(slice.slice(start, start + 200));
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
