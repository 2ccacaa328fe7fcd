import { findFigure } from "../figures/figure";
import type { CheckOutcome, CheckParameter } from "./checkOutcome";
import type { Channel } from "../posts/channel";
import type { Dataset } from "../dataset/dataset";
import type { Presence } from "../posts/presence";
import { disagreement, evidenceOf, notCheckable, withFigures } from "./inputs";

const NEWSLETTER = "newsletter";

/** The list of posts with a newsletter has as many entries as posts are said to send one. */
export function checkNewsletterList(dataset: Dataset): readonly CheckOutcome[] {
  const channel = dataset.channels.find(({ channelId }) => channelId === NEWSLETTER);
  const entries = findEntries(dataset, NEWSLETTER);
  const isCounted = dataset.figures.some(({ measure }) => measure === "survey.senders");
  if (entries.length === 0) {
    return channel && isCounted ? [notCheckable([{ kind: "list", channel: channel.labels }], [])] : [];
  }
  if (!isCounted) return [notCheckable([{ kind: "figure", measure: "survey.senders" }], evidenceOf(entries))];
  return withFigures(dataset, ["survey.senders"], ([senders]): CheckOutcome => {
    const parameters = {
      entries: { kind: "count", value: entries.length },
      senders: { kind: "count", value: senders.value },
    } as const;
    const evidenceIds = evidenceOf([senders, ...entries]);
    if (entries.length === senders.value) {
      return { verdict: "consistent", sentence: "newsletter_list.holds", parameters, evidenceIds };
    }
    const lacking = senders.value - entries.length;
    const judged: Pick<CheckOutcome, "verdict" | "readings"> =
      lacking > 0 && lacking <= countUnreadNames(dataset, entries)
        ? { verdict: "explained", readings: ["unread_names"] }
        : disagreement([senders]);
    return { ...judged, sentence: "newsletter_list.fails", parameters, evidenceIds };
  });
}

/**
 * A list worded as complete and the posts that answered a survey may be equal in number and still be other
 * posts. They are known to be where a post declared something in the survey and is not on the list.
 */
export function checkSameNumber(dataset: Dataset): readonly CheckOutcome[] {
  const respondents = findFigure(dataset.figures, "survey.respondents");
  if (!respondents) return [];
  const declared = dataset.presences.filter(
    ({ listBasis, holderType }) => listBasis === "survey" && holderType === "post",
  );
  return dataset.channels.flatMap((channel): CheckOutcome[] => {
    const entries = findEntries(dataset, channel.channelId, "complete-list");
    if (entries.length === 0 || entries.length !== respondents.value) return [];
    const listed = new Set(entries.map(({ holderId }) => holderId));
    const apart = declared.filter(({ holderId }) => !listed.has(holderId));
    const shared: Record<string, CheckParameter> = {
      number: { kind: "count", value: respondents.value },
      channel: namesOf([channel]),
    };
    if (apart.length === 0) {
      const evidenceIds = evidenceOf([respondents, ...entries]);
      return [{ verdict: "not-checkable", sentence: "same_number.unknown", parameters: shared, evidenceIds }];
    }
    const postIds = new Set(apart.map(({ holderId }) => holderId));
    return [
      {
        verdict: "explained",
        sentence: "same_number.differ",
        parameters: {
          ...shared,
          count: { kind: "count", value: postIds.size },
          posts: namesOf(dataset.posts.filter(({ postId }) => postIds.has(postId))),
        },
        readings: ["different_posts"],
        evidenceIds: evidenceOf([respondents, ...apart]),
      },
    ];
  });
}

/** The posts on the channel's list; none where the channel is only mentioned. */
function findEntries(
  { presences }: Dataset,
  channelId: string,
  basis?: Presence["listBasis"],
): readonly Presence[] {
  return presences.filter(
    (presence) =>
      presence.channelId === channelId &&
      presence.holderType === "post" &&
      presence.status === "active" &&
      (basis === undefined ? presence.listBasis !== "mention" : presence.listBasis === basis),
  );
}

/** Names that could not be placed, in the sub-questions in which the list stands. */
function countUnreadNames({ evidence, unresolved }: Dataset, entries: readonly Presence[]): number {
  const ids = new Set(evidenceOf(entries));
  const questionIds = new Set(
    evidence.filter(({ evidenceId }) => ids.has(evidenceId)).map(({ questionId }) => questionId),
  );
  return unresolved.filter(({ kind, questionId }) => kind === "name" && questionIds.has(questionId)).length;
}

function namesOf(rows: readonly Pick<Channel, "labels">[]): CheckParameter {
  return { kind: "list", labels: rows.map(({ labels }) => labels) };
}
