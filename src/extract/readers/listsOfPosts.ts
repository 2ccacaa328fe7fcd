import type { ListBasis } from "../../domain/presence";
import type { Findings } from "../findings";
import { addNamedPost, channelsOf, resolveName } from "../holders";
import { type PrintedName, splitNames } from "../names";
import type { Reader, Reading } from "../reading";
import type { Sentence } from "../sentences";

/** Lists of posts on a channel: a lead that names the channel, a colon, and names. */
export const readListsOfPosts: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    if (channelsOf(sentence.hits).length > 0) readSentence(reading, findings, sentence);
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
  let from = sentence.start;
  let current: Lead | undefined;
  let lead: Lead | undefined;
  for (const to of clauseEnds(reading.text, sentence)) {
    const colon = lastLeadColon(reading, sentence, from, to);
    if (colon !== undefined) {
      const found = leadOf(reading, sentence, from, colon, lead);
      lead ??= found;
      current = found && found.channelIds.length > 0 ? found : undefined;
    }
    if (current) readNames(reading, findings, sentence, current, colon === undefined ? from : colon + 1, to);
    from = to + 1;
  }
}

/** Semicolons, and the end of the sentence. */
function clauseEnds(text: string, sentence: Sentence): number[] {
  const ends: number[] = [];
  let at = text.indexOf(";", sentence.start);
  while (at >= 0 && at < sentence.end) {
    ends.push(at);
    at = text.indexOf(";", at + 1);
  }
  return [...ends, sentence.end];
}

/** The last colon of a clause that has a channel before it and no channel after it. */
function lastLeadColon(reading: Reading, sentence: Sentence, from: number, to: number): number | undefined {
  const clause = reading.text.slice(from, to);
  const channels = sentence.hits.filter((hit) => hit.start >= from && hit.end <= to && channelsOf([hit]).length > 0);
  const firstChannel = channels[0];
  const colon = clause.lastIndexOf(":");
  if (colon < 0) return undefined;
  const at = from + colon;
  if (firstChannel && firstChannel.end > at) return undefined;
  return at;
}

function leadOf(
  reading: Reading,
  sentence: Sentence,
  from: number,
  colon: number,
  outer: Lead | undefined,
): Lead | undefined {
  const hits = sentence.hits.filter((hit) => hit.start >= from && hit.end <= colon);
  const channelHits = hits.filter((hit) => channelsOf([hit]).length > 0);
  const named = channelHits.filter((hit) => hit.tag.startsWith("channel:"));
  // A page or a site of a channel that is called by its name is that channel, not a web site of its own.
  const channelIds = channelsOf(named.length > 0 ? named : channelHits);
  const has = (tag: string): boolean => hits.some((hit) => hit.tag === tag);
  const namesPosts = has("post") || (outer?.namesPosts ?? previousNamesPosts(reading, sentence));
  const complete = has("complete") || /(?:sont|zijn)\s*$/u.test(reading.text.slice(from, colon));
  const partial = has("example") || has("some");
  const basis: ListBasis = partial
    ? "mention"
    : has("declared") || has("survey")
      ? "survey"
      : (complete && has("post"))
        ? "complete-list"
        : (outer?.basis ?? previousBasis(reading, sentence));
  if (has("negation")) return undefined;
  return { channelIds, basis, either: channelIds.length > 1 && has("either"), namesPosts };
}

/** A sentence before this one may introduce several lists at once: `The posts are on these channels:`. */
function previousNamesPosts(reading: Reading, sentence: Sentence): boolean {
  const previous = reading.sentences[sentence.index - 1];
  return previous?.partIndex === sentence.partIndex && previous.tags.has("post");
}

function previousBasis(reading: Reading, sentence: Sentence): ListBasis {
  const previous = reading.sentences[sentence.index - 1];
  if (!previous || previous.partIndex !== sentence.partIndex || !previous.tags.has("post")) return "mention";
  const partial = previous.tags.has("example") || previous.tags.has("some");
  return previous.tags.has("complete") && !partial ? "complete-list" : "mention";
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
  const names = splitNames(reading.text, from, to, isKnown);
  const known = names.filter((name) => isKnown(name.text)).length;
  const plausible = names.filter((name) => known > 0 || looksLikeName(name)).length;
  // Without a word for posts in the lead only a list with known posts in it is one.
  if (known === 0 && (!lead.namesPosts || plausible * 2 <= names.length)) return;
  const { questionId } = sentence;
  for (const name of names) {
    if (lead.either) {
      const { text, start, end } = name;
      findings.names.push({ questionId, text, start, end, reason: `channel-unclear (${lead.channelIds.join(", ")})` });
    } else {
      addNamedPost(reading, findings, name, lead.channelIds, {
        questionId,
        status: "active",
        listBasis: lead.basis,
      });
    }
  }
}

function looksLikeName(name: PrintedName): boolean {
  return /^\p{Lu}/u.test(name.text) && !/\d/u.test(name.text) && name.text.split(" ").length <= 5;
}
