import type { Channel, ChannelAudience } from "../../domain/posts/channel";
import type { Dataset } from "../../domain/dataset/dataset";
import { findEvent } from "../../domain/derived/computeDerived";
import type { FileEvent } from "../../domain/dataset/document";
import type { Labels } from "../../domain/dataset/language";
import type { ListBasis, Presence } from "../../domain/posts/presence";
import type { Statement, StatementAspect } from "../../domain/questions/question";
import type { Coverage, CoveredPost } from "../../domain/posts/standing";
import { stripesOf, type Stripe } from "../../ui/pennant/pennantStripes";

const NEWSLETTER = "newsletter";

/** A post that the answer lists with a newsletter, in the reader's language. */
export interface SenderRow {
  readonly covered: CoveredPost;
  readonly name: string;
  readonly country: string;
  readonly evidenceId: string;
  /** Standing on all channels with a list, in their order. */
  readonly stripes: readonly Stripe[];
}

interface Names {
  labelOf(labels: Labels): string;
  nameCountry(code: string): string;
  compare(a: string, b: string): number;
}

/** The posts listed with a newsletter, by name: the rows of map and list. */
export function computeSenders(coverage: Coverage, names: Names): readonly SenderRow[] {
  return coverage.posts
    .flatMap((covered): SenderRow[] => {
      const presence = covered.presences.get(NEWSLETTER);
      if (!presence || covered.standings.get(NEWSLETTER) !== "listed") return [];
      return [
        {
          covered,
          name: names.labelOf(covered.post.labels),
          country: names.nameCountry(covered.country),
          evidenceId: presence.evidenceId,
          stripes: stripesOf(coverage, covered),
        },
      ];
    })
    .toSorted((a, b) => names.compare(a.name, b.name));
}

/** What kind of passage lists the senders. */
export function findSendersBasis({ basisByChannel }: Coverage): ListBasis {
  return basisByChannel.get(NEWSLETTER) ?? "mention";
}

/** Posts named with a newsletter that they do not send yet, in the order of the answer. */
export function findUndecided({ presences }: Dataset): readonly Presence[] {
  return presences.filter(
    ({ channelId, holderType, status }) =>
      channelId === NEWSLETTER && holderType === "post" && (status === "planned" || status === "considered"),
  );
}

/** A channel of the ministry itself with what the answer says of its start and use. */
export interface OwnChannel {
  readonly presence: Presence;
  /** Absent where the channel is not in the data. */
  readonly channel: Channel | undefined;
  readonly started: FileEvent | undefined;
  readonly statements: readonly Statement[];
}

const AUDIENCES: readonly (ChannelAudience | undefined)[] = ["public", undefined, "internal"];

/** The ministry's channels, public ones first, those in use before those planned, otherwise in the order of the answer. */
export function computeOwnChannels(dataset: Dataset): readonly OwnChannel[] {
  const { channels, presences, statements, events } = dataset;
  return presences
    .filter(({ holderType }) => holderType === "ministry")
    .map((presence): OwnChannel => {
      const { channelId } = presence;
      return {
        presence,
        channel: channels.find((channel) => channel.channelId === channelId),
        started: channelId === "website" ? findEvent(events, "site_launched") : undefined,
        statements: statements.filter((each) => each.aspect === "use" && each.channelId === channelId),
      };
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ presence, channel }: OwnChannel): number {
  const statusRank: Record<Presence["status"], number> = {
    active: 0,
    "account-only": 1,
    planned: 2,
    considered: 3,
    absent: 4,
  };
  return AUDIENCES.indexOf(channel?.audience) * Object.keys(statusRank).length + statusRank[presence.status];
}

/** Channels that the answer mentions for single posts, or the posts of one country, without a list. */
export function findMentions({ presences }: Dataset): readonly Presence[] {
  return presences.filter(
    ({ holderType, listBasis }) => holderType !== "ministry" && listBasis === "mention",
  );
}

/** What statements on newsletters say of their cost, in the order of the rows. */
const COST_ASPECTS = [
  "tools",
  "pilot",
  "free",
  "charged",
  "post",
  "ministry",
  "time",
] as const satisfies readonly StatementAspect[];
export type CostAspect = (typeof COST_ASPECTS)[number];

export interface CostRow {
  readonly aspect: CostAspect;
  readonly statements: readonly Statement[];
}

/** With which tools newsletters are made, and who bears what they cost; an aspect without a statement is left out. */
export function computeCostRows({ statements }: Dataset): readonly CostRow[] {
  return COST_ASPECTS.map((aspect) => ({
    aspect,
    statements: statements.filter((each) => each.topics.includes("newsletters") && each.aspect === aspect),
  })).filter((row) => row.statements.length > 0);
}

/** All statements of rows that have some. */
export function statementsOf(
  rows: readonly { readonly statements: readonly Statement[] }[],
): readonly Statement[] {
  return rows.flatMap(({ statements }) => statements);
}

/** What else the answer says under the sub-questions that name newsletters, beside the statements given. */
export function findOtherStatements(dataset: Dataset, shown: readonly Statement[]): readonly Statement[] {
  const facts = new Set(
    [
      ...dataset.presences.filter(({ channelId }) => channelId === NEWSLETTER),
      ...dataset.figures.filter(({ measure }) => measure.startsWith("survey.")),
    ].map(({ evidenceId }) => evidenceId),
  );
  const questionIds = new Set(
    dataset.evidence.filter(({ evidenceId }) => facts.has(evidenceId)).map(({ questionId }) => questionId),
  );
  return dataset.statements.filter(
    (statement) => questionIds.has(statement.questionId) && !shown.includes(statement),
  );
}
