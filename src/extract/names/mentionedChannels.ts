import type { PresenceStatus } from "../../domain/posts/presence";
import { channelOf } from "./holders";
import type { Reading } from "../reading";
import type { Sentence } from "../text/sentences";
import type { Hit } from "../text/termIndex";
import type { Tag } from "../vocabulary/terms";

/** A channel that a sentence names, and what the sentence says of its use. */
export interface MentionedChannel {
  readonly hit: Hit<Tag>;
  readonly channelId: string;
  readonly status: PresenceStatus;
}

/**
 * The channels of a sentence, newsletters and sites aside, each with the status that the words around it give:
 * those since the channel before it where a verb is among them (`is active on A and considers B`), or else those
 * of that channel; after the last channel, and where nothing stands before, also those that follow. A channel
 * that the words after it deny is left out.
 */
export function mentionedChannels(reading: Reading, sentence: Sentence): readonly MentionedChannel[] {
  const runs = findRuns(reading, sentence);
  return runs.flatMap(({ channels, before }, index) => {
    const next = runs[index + 1];
    const follows = next === undefined || !before.hasVerb;
    const after = follows ? (next?.before ?? wordsAfter(reading, sentence, channels)) : NOTHING;
    if (!before.hasVerb && after.isDenied) return [];
    const status = statusOf(before, after);
    return channels.map(({ hit, channelId }) => ({ hit, channelId, status }));
  });
}

/** What the words between two channels say. */
interface Words {
  hasVerb: boolean;
  isDenied: boolean;
  isConsidered: boolean;
  isFuture: boolean;
  /** An account, or one that is said to be there already (`son compte`). */
  account: "any" | "own" | undefined;
}

interface Run {
  readonly channels: { readonly hit: Hit<Tag>; readonly channelId: string }[];
  readonly before: Words;
}

const NOTHING: Words = {
  hasVerb: false,
  isDenied: false,
  isConsidered: false,
  isFuture: false,
  account: undefined,
};

/** Channels that follow one another without a verb between them, with the words before the first. */
function findRuns(reading: Reading, sentence: Sentence): readonly Run[] {
  const runs: Run[] = [];
  let words = { ...NOTHING };
  for (const hit of sentence.hits) {
    const channelId = channelOf(hit.tag);
    if (channelId === undefined || channelId === "newsletter" || channelId === "website") {
      addWord(reading, words, hit);
      continue;
    }
    const current = runs.at(-1);
    if (current && !words.hasVerb) current.channels.push({ hit, channelId });
    else runs.push({ channels: [{ hit, channelId }], before: words });
    words = { ...NOTHING };
  }
  return runs;
}

function wordsAfter(reading: Reading, sentence: Sentence, channels: Run["channels"]): Words {
  const words = { ...NOTHING };
  const end = channels.at(-1)?.hit.end ?? sentence.end;
  for (const hit of sentence.hits) if (hit.start >= end) addWord(reading, words, hit);
  return words;
}

function addWord(reading: Reading, words: Words, { tag, start, end }: Hit<Tag>): void {
  const printed = (): string => reading.text.slice(start, end);
  if (tag === "consider") words.isConsidered = words.hasVerb = true;
  else if (tag === "future") words.isFuture = words.hasVerb = true;
  else if (tag === "negation") words.isDenied = true;
  else if (tag === "launch") words.hasVerb = true;
  else if (tag === "present" && !/^(?:comptes?|accounts?)$/iu.test(printed())) words.hasVerb = true;
  else if (tag === "account") {
    const owned = /(?:^|\s)(?:son|ses|notre|nos|zijn|haar|onze|ons)\s$/iu;
    const isOwn = owned.test(reading.text.slice(Math.max(0, start - 7), start));
    words.account = isOwn ? "own" : (words.account ?? "any");
  }
}

/** What is considered before an account is named is the account; what is considered of one that exists, its use. */
function statusOf(before: Words, after: Words): PresenceStatus {
  if (before.isConsidered) return before.account === "own" ? "account-only" : "considered";
  if (after.isConsidered) return before.account || after.account ? "account-only" : "considered";
  return before.isFuture || after.isFuture ? "planned" : "active";
}
