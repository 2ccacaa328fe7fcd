import type { ListBasis, PresenceStatus } from "../../domain/posts/presence";
import type { Span } from "../header/documentForm";
import type { Findings } from "../findings";
import { addNamedPost, channelOf, channelsOf, resolveName } from "../names/holders";
import { type PrintedName, splitNames } from "../names/names";
import type { NumberToken } from "../numbers/numberToken";
import { hitsWithin, hitWithin, numbersWithin, type Reader, type Reading } from "../reading";
import { shorten } from "../text/shorten";
import type { Sentence } from "../text/sentences";
import { NAME } from "../names/sites";
import type { Hit } from "../text/termIndex";
import type { Tag } from "../vocabulary/terms";

/**
 * Lists of posts on a channel: a lead that names the channel, a colon, and names. A list goes on over a full stop
 * where nothing but names follows, and a lead that lost its colon is one where three names follow; both are reported.
 */
export const readListsOfPosts: Reader = (reading, findings) => {
  let open: OpenList | undefined;
  for (const sentence of reading.sentences) {
    const goesOn = open?.partIndex === sentence.partIndex ? open : undefined;
    open = namesChannel(sentence)
      ? readSentence(reading, findings, sentence)
      : goesOn && readOpen(reading, findings, sentence, goesOn, sentence.start, sentence.end);
  }
  checkCounts(reading, findings);
};

interface Lead {
  readonly channelIds: readonly string[];
  /** `undefined` where the lead does not say what kind of list follows. */
  readonly basis: ListBasis | undefined;
  readonly status: PresenceStatus;
  /** It speaks of other posts, too, which consider or plan something. */
  readonly isMixed: boolean;
  /** Two channels joined by `or`: it stays open which of them a name is on. */
  readonly either: boolean;
  readonly namesPosts: boolean;
  /** How many posts the lead says there are (`les 4 postes`). */
  readonly count: NumberToken | undefined;
}

/** A list that names of the next sentence can belong to, or a lead of which the names have not come yet. */
interface OpenList {
  readonly lead: Lead;
  readonly partIndex: number;
  /** The last name, or the lead, behind which the sentence ended. */
  readonly last: Span;
  readonly isRead: boolean;
}

function readSentence(reading: Reading, findings: Findings, sentence: Sentence): OpenList | undefined {
  let current: Lead | undefined;
  let first: Lead | undefined;
  let open: OpenList | undefined;
  const { partIndex } = sentence;
  for (const { from, to } of clausesOf(reading, findings, sentence)) {
    const end = leadEnd(reading, sentence, from, to, first);
    // A channel without names that belong to it ends the list before it.
    if (end === undefined && namesOtherChannel(sentence, from, to)) current = undefined;
    const isHeading = current !== undefined && end !== undefined && isGroupHeading(sentence, from, end);
    if (end !== undefined && !isHeading) {
      const lead = leadOf(reading, sentence, from, end, first);
      first ??= lead;
      current = lead && lead.channelIds.length > 0 ? lead : undefined;
    } else if (!current && open === undefined) {
      open = leadWithoutNames(reading, sentence, from, to);
      continue;
    }
    const namesFrom = end === undefined ? from : end + 1;
    if (current) {
      const last = readNames(reading, findings, sentence, current, namesFrom, to);
      open = last && { lead: current, partIndex, last, isRead: true };
      const isUnclear = current.basis === undefined || current.isMixed;
      if (last && isUnclear && end !== undefined && !isHeading)
        reportLead(reading, findings, sentence, from, end);
    } else if (open && !open.isRead) {
      open = readOpen(reading, findings, sentence, open, namesFrom, to);
    }
  }
  return open;
}

/** Names alone, after a list that a full stop cut, or after a lead that lost its colon. */
function readOpen(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  open: OpenList,
  from: number,
  to: number,
): OpenList | undefined {
  const { isKnown, names, known } = namesBetween(reading, from, to);
  if (known * 2 < names.length || names.length < (open.isRead ? 1 : 3)) return undefined;
  if (!names.every((name) => isKnown(name.text) || WHOLE_NAME.test(name.text))) return undefined;
  const first = names[0];
  if (!first) return undefined;
  const { partIndex } = sentence;
  const joint = { start: open.last.start, end: first.end };
  report(reading, findings, sentence, joint, `list-interrupted (${open.lead.channelIds.join(", ")})`);
  const last = readNames(reading, findings, sentence, open.lead, from, to);
  return last && { lead: open.lead, partIndex, last, isRead: true };
}

const WHOLE_NAME = new RegExp(`^${NAME}$`, "u");

/** The names between two offsets, and how many of them are known. */
function namesBetween(reading: Reading, from: number, to: number) {
  const isKnown = (name: string): boolean => resolveName(reading, name).found;
  const names = splitNames(reading, from, to, isKnown);
  return { isKnown, names, known: names.filter((name) => isKnown(name.text)).length };
}

/** Keeps a stretch, or as much of its end as a row may have, as unresolved. */
function report(
  reading: Reading,
  findings: Findings,
  { questionId }: Sentence,
  span: Span,
  reason: string,
): void {
  const row = shorten(reading.text, span, { start: span.end, end: span.end });
  findings.names.push({ questionId, ...row, reason });
}

/** A list of which it is not said whether it is complete, a survey or a choice. */
function reportLead(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  from: number,
  end: number,
): void {
  const channel = hitsWithin(sentence, from, end).find(({ tag }) => channelOf(tag) !== undefined);
  report(reading, findings, sentence, { start: channel?.start ?? from, end }, "kind-of-list-unclear");
}

interface Clause {
  readonly from: number;
  readonly to: number;
}

/**
 * A new clause begins after a semicolon, and where after a first list words with a channel lead to a colon again.
 * Where nothing but a space parts those words from the name before them, two lists would join: that is reported.
 */
function clausesOf(reading: Reading, findings: Findings, sentence: Sentence): readonly Clause[] {
  const { text, gazetteer } = reading;
  const printed = text.slice(sentence.start, sentence.end);
  const starts = new Set<number>();
  for (const match of printed.matchAll(/;/gu)) starts.add(sentence.start + match.index + 1);
  const channels = sentence.hits.filter((hit) => channelOf(hit.tag) !== undefined);
  const firstColon = printed.indexOf(":", channels[0] ? channels[0].end - sentence.start : 0);
  let listStart = sentence.start + firstColon + 1;
  channels.forEach((hit, index) => {
    if (firstColon < 0 || hit.start < listStart) return;
    const next = channels[index + 1];
    const after = text.slice(hit.end, Math.min(next?.start ?? sentence.end, hit.end + LONGEST_LEAD));
    const colon = /^[^,;:]*:/u.exec(after);
    if (!colon) return;
    const before = text.slice(listStart, hit.start);
    const separator = Math.max(...[",", ";", ":"].map((mark) => before.lastIndexOf(mark)));
    const wordsFrom = listStart + separator + 1;
    const [name] = gazetteer.namesIn(text, wordsFrom, hit.start);
    const isGlued = name !== undefined && text.slice(wordsFrom, name.start).trim() === "";
    if (isGlued) {
      report(reading, findings, sentence, { start: name.start, end: hit.end }, "lists-joined");
    }
    starts.add(isGlued ? name.end : wordsFrom);
    listStart = hit.end + colon[0].length;
  });
  const ordered = [sentence.start, ...[...starts].sort((a, b) => a - b)];
  return ordered.map((from, index) => ({ from, to: ordered[index + 1] ?? sentence.end }));
}

const LONGEST_LEAD = 120;

/** Where the lead of a clause ends: its colon, or where it has none, what a name follows. */
function leadEnd(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  outer: Lead | undefined,
): number | undefined {
  return (
    leadColon(reading, sentence, from, to) ??
    leadExample(reading, sentence, from, to) ??
    leadWithoutColon(reading, sentence, from, to, outer)
  );
}

/** The first colon of a clause after its first channel; without a channel its first colon. */
function leadColon(reading: Reading, sentence: Sentence, from: number, to: number): number | undefined {
  const firstChannel = hitsWithin(sentence, from, to).find((hit) => channelOf(hit.tag) !== undefined);
  const colon = reading.text.slice(from, to).indexOf(":", firstChannel ? firstChannel.end - from : 0);
  return colon < 0 ? undefined : from + colon;
}

/** `Les postes suivants ont un compte X Rome, Vienne, Tokyo`: three known names right behind the words of a lead. */
function leadWithoutColon(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  outer: Lead | undefined,
): number | undefined {
  const hits = hitsWithin(sentence, from, to);
  const channel = hits.find((hit) => channelOf(hit.tag) !== undefined);
  const namesPosts = outer?.namesPosts === true || hits.some(({ tag }) => tag === "post");
  if (!channel || !namesPosts) return undefined;
  const [name] = reading.gazetteer.namesIn(reading.text, channel.end, to);
  const before = name && hits.findLast((hit) => hit.end <= name.start);
  if (!name || !before || /\p{L}/u.test(reading.text.slice(before.end, name.start))) return undefined;
  const { names, known } = namesBetween(reading, name.start, to);
  return known >= 3 && known * 2 >= names.length ? name.start - 1 : undefined;
}

/** A lead that names posts and a channel, without a name behind it. */
function leadWithoutNames(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
): OpenList | undefined {
  const hits = hitsWithin(sentence, from, to);
  const isLead = hits.some(({ tag }) => tag === "post") && hits.some(({ tag }) => tag === "complete");
  if (!isLead) return undefined;
  const lead = leadOf(reading, sentence, from, to, undefined);
  if (!lead?.basis || lead.channelIds.length === 0) return undefined;
  const last = hits.at(-1);
  return last && { lead, partIndex: sentence.partIndex, last, isRead: false };
}

/** Whether a clause is on a channel of its own: it names one before any name of a post. */
function namesOtherChannel(sentence: Sentence, from: number, to: number): boolean {
  return hitsWithin(sentence, from, to).some(({ tag }) => channelOf(tag) !== undefined);
}

/** `Asie: Tokyo`, `Consulats: Milan`: words for a region or a kind of post that part a list into groups. */
function isGroupHeading(sentence: Sentence, from: number, end: number): boolean {
  const hits = hitsWithin(sentence, from, end);
  return hits.some(isGroup) && !hits.some(({ tag }) => channelOf(tag) !== undefined);
}

function isGroup({ tag }: { readonly tag: string }): boolean {
  return tag === "region" || tag === "post" || tag.startsWith("country:");
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
  const basis: ListBasis | undefined = partial
    ? "mention"
    : has("declared") || has("survey")
      ? "survey"
      : complete && has("post")
        ? "complete-list"
        : (outer?.basis ?? introducedBasis(introducing));
  if (has("negation") || has("conditional")) return undefined;
  // What stands before another colon is not on this list.
  const inner = reading.text.lastIndexOf(":", colon - 1);
  const own = inner < from ? hits : hits.filter((hit) => hit.start > inner);
  const isMixed = statusOf(own) !== "active" && own.filter(({ tag }) => tag === "post").length > 1;
  const status = isMixed ? "active" : statusOf(own);
  const either = channelIds.length > 1 && has("either");
  return { channelIds, basis, status, isMixed, either, namesPosts, count: countOf(sentence, from, colon) };
}

function statusOf(hits: readonly Hit<Tag>[]): PresenceStatus {
  if (hits.some(({ tag }) => tag === "consider")) return "considered";
  return hits.some(({ tag }) => tag === "future") ? "planned" : "active";
}

/** The number of posts that a lead announces: `les 4 postes`, `de volgende 12 posten`. */
function countOf(sentence: Sentence, from: number, to: number): NumberToken | undefined {
  const counts = numbersWithin(sentence, from, to).filter(
    ({ kind, end }) => kind === "number" && hitWithin(sentence, end, Math.min(to, end + NEAR), "post"),
  );
  // Of several numbers of posts it is not said which the list is of.
  return counts.length === 1 ? counts[0] : undefined;
}

/** A noun that belongs to a number stands within this many characters. */
const NEAR = 25;

/** A list that has not as many names as its lead says is reported; otherwise the list is what the number counts. */
function checkCounts(reading: Reading, findings: Findings): void {
  for (const [token, { sentence, channelIds, names }] of findings.counted) {
    const channels = channelIds.join(", ");
    findings.uses.set(token, `count-of-list (${channels})`);
    if (token.value !== names)
      report(reading, findings, sentence, token, `count-differs (${names}: ${channels})`);
  }
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

function introducedBasis(introducing: Sentence | undefined): ListBasis | undefined {
  if (!introducing) return undefined;
  const { tags } = introducing;
  if (tags.has("example") || tags.has("some")) return "mention";
  if (tags.has("survey") || tags.has("declared")) return "survey";
  return tags.has("complete") ? "complete-list" : undefined;
}

/** Makes presences of the names of a list; gives the last name, or nothing where these are no names of posts. */
function readNames(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  lead: Lead,
  from: number,
  to: number,
): Span | undefined {
  const isKnown = (name: string): boolean => resolveName(reading, name).found;
  const names = splitNames(reading, from, to, isKnown).flatMap((name) =>
    namesInEntry(reading, sentence, name),
  );
  const listed = names.slice(0, endOfList(reading, sentence, names));
  const known = listed.filter((name) => isKnown(name.text)).length;
  const plausible = listed.filter((name) => known > 0 || looksLikeName(name)).length;
  // Without a word for posts in the lead only a list with known posts in it is one.
  const { questionId } = sentence;
  if (known === 0 && (!lead.namesPosts || plausible * 2 <= listed.length)) {
    // `Flickr: wokio.`: single words are said of nothing, so that they may be names.
    if (lead.namesPosts && listed.every(({ text }) => !text.includes(" ")))
      for (const { start, end } of listed)
        findings.names.push({ questionId, start, end, reason: "not-in-a-list" });
    return undefined;
  }
  for (const token of numbersWithin(sentence, from, to)) {
    if (isEntryNumber(reading.text, token)) findings.uses.set(token, "enumeration-mark");
  }
  if (lead.count) findings.addCounted(lead.count, sentence, lead.channelIds, listed.length);
  for (const { start, end } of names.slice(listed.length)) {
    findings.names.push({ questionId, start, end, reason: "not-in-a-list" });
  }
  for (const name of listed) {
    if (lead.either) {
      const { start, end } = name;
      const reason = `channel-unclear (${lead.channelIds.join(", ")})`;
      findings.names.push({ questionId, start, end, reason });
    } else {
      const { basis: listBasis = "mention", status } = lead;
      addNamedPost(reading, findings, name, lead.channelIds, { questionId, status, listBasis });
    }
  }
  return listed.at(-1);
}

/** Where the entries of a list stop being names: at the first that says something, or names a channel. */
function endOfList(reading: Reading, sentence: Sentence, names: readonly PrintedName[]): number {
  const end = names.findIndex(
    (name) =>
      !resolveName(reading, name.text).found &&
      hitsWithin(sentence, name.start, name.end).some(
        ({ tag }) => channelOf(tag) !== undefined || STATING.includes(tag),
      ),
  );
  return end < 0 ? names.length : end;
}

/** What a lead or a statement has and a name has not. */
const STATING: readonly Tag[] = ["present", "sends", "ministry", "declared", "complete", "our", "negation"];

/** `Ukraine: Kiev`, `Ukraine (Kiev)`, `Asie: Tokyo`, `Rome: Tokyo`: the post after a country or another heading. */
function namesInEntry(reading: Reading, sentence: Sentence, name: PrintedName): PrintedName[] {
  const isKnown = (printed: string): boolean => resolveName(reading, printed).found;
  const entry = isKnown(name.text) ? undefined : ENTRY_OF_GROUP.exec(name.text)?.groups;
  const { group = "", inner = entry?.["bracketed"] ?? "" } = entry ?? {};
  const post = resolveName(reading, inner);
  if (!post.found) return [name];
  const start = name.start + name.text.lastIndexOf(inner);
  const own = { text: inner, start, end: start + inner.length };
  if (isKnown(group)) {
    const before = name.start + name.text.indexOf(group);
    return [{ text: group, start: before, end: before + group.length }, own];
  }
  const country = reading.gazetteer.country(group);
  if (country === undefined) {
    const isOfGroup =
      entry?.["bracketed"] === undefined && hitsWithin(sentence, name.start, start).some(isGroup);
    return isOfGroup ? [own] : [name];
  }
  if (reading.gazetteer.countryOf(post.postId) !== country) return [name];
  return [{ ...own, start: name.start, end: name.end }];
}

const ENTRY_OF_GROUP = /^(?<group>[^:()]{1,60}?) ?(?:: ?(?<inner>[^:()]+)|\((?<bracketed>[^()]+)\))$/u;

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
