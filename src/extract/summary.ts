import type { Extraction } from "../domain/dataset/extraction";
import { HOLDER_TYPES } from "../domain/posts/presence";

/** What an extraction gave and what it could not read, as counts and lists. */
export interface Summary {
  /** Rows by kind of fact, in a fixed order; presences by who holds them. */
  readonly facts: readonly { readonly kind: string; readonly count: number }[];
  /** Posts by channel, in the order of the document. Channels held by no post are absent. */
  readonly postsByChannel: readonly { readonly channelId: string; readonly posts: number }[];
  /** Names that are in no fact, as printed. */
  readonly unresolvedNames: readonly {
    readonly text: string;
    readonly reason: string;
    readonly questionId: string;
  }[];
  /** Numbers that are in no fact, as printed, by the reason why. */
  readonly unreadNumbers: readonly { readonly reason: string; readonly texts: readonly string[] }[];
  /** Whether the text breaks off in the middle of a sentence. */
  readonly isUnfinished: boolean;
  /** How often each kind of typography was read as plain signs. */
  readonly typography: Extraction["typography"];
  /** Statements of the editors whose fragment does not stand in its question. */
  readonly unanchored: Extraction["unanchored"];
}

/** Sums up an extraction; see {@link Summary}. */
export function summarise({ dataset, isUnfinished, typography, unanchored }: Extraction): Summary {
  const { presences, figures, events, statements, questions, evidence, unresolved } = dataset;
  const posts = new Map<string, number>();
  for (const { holderType, channelId } of presences) {
    if (holderType === "post") posts.set(channelId, (posts.get(channelId) ?? 0) + 1);
  }
  const byReason = new Map<string, string[]>();
  for (const { kind, text, reason } of unresolved) {
    if (kind !== "number") continue;
    const texts = byReason.get(reason);
    if (texts) texts.push(text);
    else byReason.set(reason, [text]);
  }
  return {
    facts: [
      ...HOLDER_TYPES.map((type) => ({
        kind: `presences held by ${HOLDERS[type]}`,
        count: presences.filter((presence) => presence.holderType === type).length,
      })),
      { kind: "figures", count: figures.length },
      { kind: "events", count: events.length },
      { kind: "statements", count: statements.length },
      { kind: "sub-questions", count: questions.length },
      { kind: "evidence", count: evidence.length },
    ],
    postsByChannel: [...posts].map(([channelId, count]) => ({ channelId, posts: count })),
    unresolvedNames: unresolved
      .filter(({ kind }) => kind === "name")
      .map(({ text, reason, questionId }) => ({ text, reason, questionId })),
    unreadNumbers: [...byReason].map(([reason, texts]) => ({ reason, texts })),
    isUnfinished,
    typography,
    unanchored,
  };
}

/** The summary as lines for a terminal, in English, without colours; names stand as printed. */
export function formatSummary(summary: Summary): string {
  const names = summary.unresolvedNames.map(
    ({ text, reason, questionId }) => `${text}  [${reason}]${inQuestion(questionId)}`,
  );
  const numbers = summary.unreadNumbers.map(({ reason, texts }) => `${reason}: ${texts.join(", ")}`);
  const statements = summary.unanchored.map(
    ({ statementId, questionId, fragment }) => `${statementId}: “${fragment}”${inQuestion(questionId)}`,
  );
  const signs = [...summary.typography].map(([kind, count]) => `${kind}: ${count}`);
  return [
    ...section("Facts", columns(summary.facts.map(({ kind, count }) => [kind, count]))),
    ...section("Posts by channel", columns(summary.postsByChannel.map((row) => [row.channelId, row.posts]))),
    ...section(`Names not resolved: ${names.length || "none"}`, names),
    ...section(`Numbers in no fact, by reason: ${numbers.length === 0 ? "none" : ""}`, numbers),
    ...(summary.isUnfinished ? ["The text breaks off in the middle of a sentence."] : []),
    ...(signs.length > 0 ? section("Typography read as plain signs, by kind", signs) : []),
    ...section(`Statements without their fragment: ${statements.length || "none"}`, statements),
  ].join("\n");
}

const HOLDERS = {
  post: "posts",
  ministry: "the ministry",
  country: "the posts of a country",
} as const;

function inQuestion(questionId: string): string {
  return questionId === "" ? "" : ` (question ${questionId})`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [title.trimEnd(), ...lines.map((line) => `  ${line}`)];
}

function columns(rows: readonly (readonly [string, number])[]): string[] {
  const labelWidth = Math.max(0, ...rows.map(([label]) => label.length));
  const numberWidth = Math.max(0, ...rows.map(([, count]) => String(count).length));
  return rows.map(([label, count]) => `${label.padEnd(labelWidth)}  ${String(count).padStart(numberWidth)}`);
}
