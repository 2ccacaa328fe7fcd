import type { MessageId } from "../../i18n/messageGroups";

const WORDS = [
  "enumeration-mark",
  "date",
  "part-of-name",
  "not-understood",
  "not-in-gazetteer",
  "ambiguous",
  "unknown-channel",
  "channel-unclear",
  "status-unclear",
  "year-of-ministry-newsletter",
  "no-such-date",
  "out-of-range",
  "conflicting",
  "period-of",
  "repeats",
  "not-in-a-list",
  "list-interrupted",
  "lists-joined",
  "kind-of-list-unclear",
  "misspelt-word",
  "stray-sign",
  "mark-unclear",
  "name-varies",
  "dates-disagree",
  "date-missing",
  "lead-missing",
  "spender-unclear",
  "count-of-list",
  "count-differs",
] as const;

interface ReasonText {
  readonly message: MessageId;
  /** The fact or the channels that the reason names; empty for none. */
  readonly of: string;
}

/**
 * The message for a reason of the extractor: a word, perhaps with a fact behind it (`repeats ID`) or channels in
 * brackets (`ambiguous (facebook)`). A word without a message of its own is quoted as it is.
 */
export function reasonText(reason: string): ReasonText {
  const [, word = reason, , bracketed, behind] = /^([a-z-]+)( \((.+)\)| (.+))?$/.exec(reason) ?? [];
  const known = WORDS.find((each) => each === word);
  if (!known) return { message: "source.reason.other", of: reason };
  return { message: `source.reason.${known}`, of: bracketed ?? behind ?? "" };
}
