import type { ListBasis } from "../../domain/presence";
import type { Findings } from "../findings";
import { addNamedPost, channelOf, channelsOf, resolveName } from "../holders";
import { type PrintedName, splitNames } from "../names";
import type { NumberToken } from "../numbers";
import { hitsWithin, numbersWithin, type Reader, type Reading } from "../reading";
import type { Sentence } from "../sentences";

/** Lists of posts on a channel: a lead that names the channel, a colon, and names. */
export const readListsOfPosts: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    if (namesChannel(sentence)) readSentence(reading, findings, sentence);
  }
};

interface Lead {
  readonly channelIds: readonly string[];
  readonly basis: ListBasis;
  /** Two channels joined by `or`: it stays open which of them a name is on. */
  readonly either: boolean;
  readonly namesPosts: boolean;
}

function readSentence(reading: Reading, findings: Findings, sentence: Sentence): void {
  let current: Lead | undefined;
  let first: Lead | undefined;
  for (const { from, to } of clausesOf(reading.text, sentence)) {
    const end = leadColon(reading, sentence, from, to) ?? leadExample(reading, sentence, from, to);
    if (end !== undefined) {
      const lead = leadOf(reading, sentence, from, end, first);
      first ??= lead;
      current = lead && lead.channelIds.length > 0 ? lead : undefined;
    }
    if (current) readNames(reading, findings, sentence, current, end === undefined ? from : end + 1, to);
  }
}

/** A new clause begins after a semicolon, and where after a first list a channel stands before a colon again. */
function clausesOf(text: string, sentence: Sentence): { from: number; to: number }[] {
  const printed = text.slice(sentence.start, sentence.end);
  const starts = new Set<number>();
  for (const match of printed.matchAll(/;/gu)) starts.add(sentence.start + match.index + 1);
  const firstColon = printed.indexOf(":");
  for (const hit of sentence.hits) {
    if (firstColon < 0 || hit.start < sentence.start + firstColon || channelOf(hit.tag) === undefined)
      continue;
    if (/^\S* ?:/u.test(text.slice(hit.end, hit.end + 20))) starts.add(hit.start);
  }
  const ordered = [sentence.start, ...[...starts].sort((a, b) => a - b)];
  return ordered.map((from, index) => ({ from, to: ordered[index + 1] ?? sentence.end }));
}

/** The last colon of a clause that has a channel before it and no channel after it. */
function leadColon(reading: Reading, sentence: Sentence, from: number, to: number): number | undefined {
  const clause = reading.text.slice(from, to);
  const firstChannel = hitsWithin(sentence, from, to).find((hit) => channelOf(hit.tag) !== undefined);
  const colon = clause.lastIndexOf(":");
  if (colon < 0) return undefined;
  const at = from + colon;
  if (firstChannel && firstChannel.end > at) return undefined;
  return at;
}

/** `bijvoorbeeld Rome`: the end of a word for examples that a known post follows, after a channel. */
function leadExample(reading: Reading, sentence: Sentence, from: number, to: number): number | undefined {
  const hits = hitsWithin(sentence, from, to);
  const channel = hits.find((hit) => channelOf(hit.tag) !== undefined);
  const example = hits.findLast((hit) => hit.tag === "example");
  if (!channel || !example || example.start < channel.end) return undefined;
  if (hits.some((hit) => hit.start > example.end && channelOf(hit.tag) !== undefined)) return undefined;
  const [name] = splitNames(reading, example.end, to, (printed) => resolveName(reading, printed).found);
  return name && resolveName(reading, name.text).found ? example.end : undefined;
}

function namesChannel(sentence: Sentence): boolean {
  return sentence.hits.some((hit) => channelOf(hit.tag) !== undefined);
}

function leadOf(
  reading: Reading,
  sentence: Sentence,
  from: number,
  colon: number,
  outer: Lead | undefined,
): Lead | undefined {
  const hits = hitsWithin(sentence, from, colon);
  const channelHits = hits.filter((hit) => channelOf(hit.tag) !== undefined);
  const named = channelHits.filter((hit) => hit.tag.startsWith("channel:"));
  // A page or a site of a channel that is called by its name is that channel, not a web site of its own.
  const channelIds = channelsOf(named.length > 0 ? named : channelHits);
  const has = (tag: string): boolean => hits.some((hit) => hit.tag === tag);
  // Only the first lead of a sentence can need one before it.
  const introducing = outer ? undefined : introduction(reading, sentence);
  const namesPosts = has("post") || (outer?.namesPosts ?? introducing !== undefined);
  const complete = has("complete") || /(?:sont|zijn)\s*$/u.test(reading.text.slice(from, colon));
  const partial = has("example") || has("some");
  const basis: ListBasis = partial
    ? "mention"
    : has("declared") || has("survey")
      ? "survey"
      : complete && has("post")
        ? "complete-list"
        : (outer?.basis ?? introducedBasis(introducing));
  if (has("negation")) return undefined;
  return { channelIds, basis, either: channelIds.length > 1 && has("either"), namesPosts };
}

/** An earlier sentence may introduce several lists at once: `The posts are on these channels:`. */
function introduction(reading: Reading, sentence: Sentence): Sentence | undefined {
  for (let back = 1; back <= LOOK_BACK; back += 1) {
    const previous = reading.sentences[sentence.index - back];
    if (previous?.partIndex !== sentence.partIndex) return undefined;
    if (previous.tags.has("post")) return previous;
    if (!namesChannel(previous)) return undefined;
  }
  return undefined;
}

const LOOK_BACK = 8;

function introducedBasis(introducing: Sentence | undefined): ListBasis {
  if (!introducing) return "mention";
  const { tags } = introducing;
  if (tags.has("example") || tags.has("some")) return "mention";
  if (tags.has("survey") || tags.has("declared")) return "survey";
  return tags.has("complete") ? "complete-list" : "mention";
}

function readNames(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  lead: Lead,
  from: number,
  to: number,
): void {
  const isKnown = (name: string): boolean => resolveName(reading, name).found;
  const names = splitNames(reading, from, to, isKnown);
  const known = names.filter((name) => isKnown(name.text)).length;
  const plausible = names.filter((name) => known > 0 || looksLikeName(name)).length;
  // Without a word for posts in the lead only a list with known posts in it is one.
  if (known === 0 && (!lead.namesPosts || plausible * 2 <= names.length)) return;
  const { questionId } = sentence;
  for (const token of numbersWithin(sentence, from, to)) {
    if (isEntryNumber(reading.text, token)) findings.uses.set(token, "enumeration-mark");
  }
  for (const name of names) {
    if (lead.either) {
      const { text, start, end } = name;
      findings.names.push({
        questionId,
        text,
        start,
        end,
        reason: `channel-unclear (${lead.channelIds.join(", ")})`,
      });
    } else {
      addNamedPost(reading, findings, name, lead.channelIds, {
        questionId,
        status: "active",
        listBasis: lead.basis,
      });
    }
  }
}

/** `2) Rome`, but not the number in `(G 20) Rome`. */
function isEntryNumber(text: string, { start, end }: NumberToken): boolean {
  const before = text.slice(Math.max(0, start - 60), start - 1);
  return (
    /^\d{1,2}[.)°] \p{L}/u.test(text.slice(start, end + 3)) &&
    before.lastIndexOf("(") <= before.lastIndexOf(")")
  );
}

function looksLikeName(name: PrintedName): boolean {
  return /^\p{Lu}/u.test(name.text) && !/\d/u.test(name.text) && name.text.split(" ").length <= 5;
}
