import type { PresenceStatus } from "../../domain/posts/presence";
import type { Span } from "../header/documentForm";
import type { Findings, PresenceDraft } from "../findings";
import { addNamedPost, channelOf } from "../names/holders";
import { splitNames } from "../names/names";
import { hasAny, hitsWithin, hitWithin, lastHitWithin, type Reader, type Reading } from "../reading";
import { isShort } from "../text/shorten";
import type { Sentence } from "../text/sentences";
import { mentionedChannels } from "../names/mentionedChannels";
import { NAME } from "../names/sites";
import type { Hit } from "../text/termIndex";
import type { Tag } from "../vocabulary/terms";

/** Channels that are mentioned for a holder in a sentence: the ministry, a post, the posts of a country. */
export const readMentions: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    if (!hasAny(sentence, "ministry", "post") || !hasAny(sentence, "present", "launch")) continue;
    if (hasAny(sentence, "conditional")) continue;
    for (const { hit, channelId, status } of mentionedChannels(reading, sentence)) {
      if (isDenied(reading, sentence, hit) || leadsToList(reading, hit)) continue;
      readMention(reading, findings, sentence, hit, { channelId, status });
    }
    if (hasAny(sentence, "ministry")) keepUnknownChannels(reading, findings, sentence);
  }
};

function readMention(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  hit: Hit<Tag>,
  mentioned: { readonly channelId: string; readonly status: PresenceStatus },
): void {
  const holder =
    lastHitWithin(sentence, sentence.start, hit.start, "ministry", "post") ??
    hitWithin(sentence, hit.end, sentence.end, "ministry", "post");
  if (!holder) return;
  const { questionId } = sentence;
  const common = { questionId, listBasis: "mention", ...mentioned } as const;
  if (holder.tag === "ministry") {
    const printed = nameOfChannel(reading, sentence, hit);
    findings.addPresence({ ...common, holderType: "ministry", holderId: "ministry", ...printed });
    return;
  }
  if (readNamedPlaces(reading, findings, holder, common)) return;
  readCountry(reading, findings, sentence, holder, hit, common);
}

/** `nos ambassades à Berlin et à Rome`: the places after a word for posts. */
function readNamedPlaces(
  reading: Reading,
  findings: Findings,
  holder: Hit<Tag>,
  common: Pick<PresenceDraft, "questionId" | "status" | "listBasis" | "channelId">,
): boolean {
  const after = reading.text.slice(holder.end, holder.end + 400);
  const named = PLACES_AFTER.exec(after);
  const places = named?.groups?.["places"];
  if (!named || places === undefined) return false;
  const end = holder.end + named[0].length;
  const names = splitNames(reading, end - places.length, end, () => false);
  // Countries are read by the reader of countries.
  if (
    names.some((name) => reading.gazetteer.country(name.text) !== undefined && !isPlace(reading, name.text))
  ) {
    return false;
  }
  for (const name of names) addNamedPost(reading, findings, name, [common.channelId], common);
  return names.length > 0;
}

function isPlace(reading: Reading, name: string): boolean {
  return reading.gazetteer.resolve(name).found;
}

const JOINT = String.raw`(?:, | et | en | ainsi qu[’']| alsook )(?:à |au |aux |en |in |te )?`;
const PLACES_AFTER = new RegExp(
  String.raw`^(?: (?!(?:en|in|à|te)\s)\p{Ll}+){0,2} (?:de Belgique )?(?:à |au |aux |en |in |te |d['’])(?<places>${NAME}(?:${JOINT}${NAME})*)`,
  "u",
);

/** A country beside the word for posts: one embassy, or the posts of that country together. */
function readCountry(
  reading: Reading,
  findings: Findings,
  sentence: Sentence,
  holder: Hit<Tag>,
  channel: Hit<Tag>,
  common: Pick<PresenceDraft, "questionId" | "status" | "listBasis" | "channelId">,
): void {
  const country = countryBeside(reading, sentence, holder);
  if (!country) return;
  const code = country.tag.slice("country:".length);
  const printedCountry = { start: country.start, end: country.end };
  const called = calledName(reading, sentence, channel);
  if (!isSingular(reading, holder)) {
    const printed = called ?? {
      printedAs: reading.text.slice(country.start, country.end),
      ...printedCountry,
    };
    const evidence = called ?? widened(reading, printedCountry, holder, channel);
    findings.addPresence({ ...common, holderType: "country", holderId: code, ...printed, ...evidence });
    return;
  }
  const evidence = widened(reading, printedCountry, holder, channel);
  const postId = reading.gazetteer.embassyIn(code);
  if (postId === undefined) {
    const reason = `not-in-gazetteer (${common.channelId})`;
    const { questionId } = common;
    findings.names.push({ questionId, ...printedCountry, reason });
    return;
  }
  const printedAs = reading.text.slice(country.start, country.end);
  findings.addPresence({ ...common, ...evidence, holderType: "post", holderId: postId, printedAs });
}

/** The span stretched over as many of the hits, in turn, as evidence can hold. */
function widened(reading: Reading, span: Span, ...hits: readonly Span[]): Span {
  return hits.reduce<Span>((wide, hit) => {
    const start = Math.min(wide.start, hit.start);
    const end = Math.max(wide.end, hit.end);
    return isShort(reading.text, start, end) ? { start, end } : wide;
  }, span);
}

/** Right after the word for posts, or not far before it; what follows a colon is a list. */
function countryBeside(reading: Reading, sentence: Sentence, holder: Hit<Tag>): Hit<Tag> | undefined {
  const isCountry = (hit: Hit<Tag>): boolean => hit.tag.startsWith("country:");
  const after = sentence.hits.find(
    (hit) =>
      isCountry(hit) &&
      hit.start >= holder.end &&
      hit.start < holder.end + 30 &&
      !reading.text.slice(holder.end, hit.start).includes(":"),
  );
  return (
    after ??
    sentence.hits.findLast((hit) => isCountry(hit) && hit.end <= holder.start && hit.end > holder.start - 25)
  );
}

function isSingular(reading: Reading, holder: Hit<Tag>): boolean {
  return /^(?:ambassade|poste?)$/iu.test(reading.text.slice(holder.start, holder.end));
}

/** The channel as printed: what it is called, or its own word. */
function nameOfChannel(reading: Reading, sentence: Sentence, hit: Hit<Tag>): PrintedChannel {
  const called = calledName(reading, sentence, hit);
  if (called) return called;
  // Of `sur X` only the name is the name.
  const own = /\p{Lu}[\p{L}\p{N}-]*$/u.exec(reading.text.slice(hit.start, hit.end));
  const start = hit.start + (own?.index ?? 0);
  return { printedAs: reading.text.slice(start, hit.end), start, end: hit.end };
}

interface PrintedChannel extends Span {
  readonly printedAs: string;
}

/** A name that is given to the channel (`appelée Belgica`), in the sentence after it. */
function calledName(reading: Reading, sentence: Sentence, hit: Hit<Tag>): PrintedChannel | undefined {
  const called = hitWithin(sentence, hit.end, hit.end + 60, "called");
  const name = called && CALLED.exec(reading.text.slice(called.end, called.end + 100));
  const printedAs = name?.groups?.["name"];
  if (!called || !name || printedAs === undefined) return undefined;
  const end = called.end + name[0].length;
  return { printedAs, ...widened(reading, { start: end - printedAs.length, end }, called, hit) };
}

const CALLED = new RegExp(String.raw`^ ["«“]? ?(?<name>${NAME})`, "u");

/**
 * `n'est pas sur Facebook`, `geen Facebookpagina`: a denial shortly before the channel, in the same clause. A verb after
 * the channel before it begins another (`n'est pas sur Facebook mais envisage Twitter`).
 */
function isDenied(reading: Reading, sentence: Sentence, hit: Hit<Tag>): boolean {
  const previous = sentence.hits.findLast(
    ({ tag, end }) => channelOf(tag) !== undefined && end <= hit.start && end < hit.end,
  );
  const hasOwnVerb = previous && hitWithin(sentence, previous.end, hit.start, "consider", "future", "launch");
  const from = Math.max(hasOwnVerb ? previous.end : sentence.start, hit.start - 60);
  const comma = reading.text.slice(from, hit.start).lastIndexOf(",");
  return lastHitWithin(sentence, comma < 0 ? from : from + comma, hit.start, "negation") !== undefined;
}

/** `YouTube: Rome`: what holds this channel is in the list. */
function leadsToList(reading: Reading, hit: Hit<Tag>): boolean {
  const name = /^ ?: ?(?=\p{Lu})/u.exec(reading.text.slice(hit.end, hit.end + 4));
  if (!name) return false;
  const from = hit.end + name[0].length;
  const [first] = reading.gazetteer.namesIn(reading.text, from, from + 80);
  return first?.start === from;
}

/** In a list of channels after a colon a name that is no known channel is kept as unresolved. */
function keepUnknownChannels(reading: Reading, findings: Findings, sentence: Sentence): void {
  const social = sentence.hits.find((hit) => hit.tag === "social-media");
  const colon = reading.text.indexOf(":", social?.end ?? sentence.end);
  if (!social || colon < 0 || colon >= Math.min(sentence.end, social.end + 40)) return;
  for (const name of splitNames(reading, colon + 1, sentence.end, () => false)) {
    const isChannel = hitsWithin(sentence, name.start, name.end).some(
      (hit) => channelOf(hit.tag) !== undefined,
    );
    if (isChannel || !/^\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)?$/u.test(name.text)) continue;
    const { start, end } = name;
    findings.names.push({ questionId: sentence.questionId, start, end, reason: "unknown-channel" });
  }
}
