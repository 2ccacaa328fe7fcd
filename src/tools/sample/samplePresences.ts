import type { Evidence } from "../../domain/dataset/document";
import type { Post } from "../../domain/posts/post";
import type { ListBasis, Presence } from "../../domain/posts/presence";
import { createWeightedChoice, type Random } from "./random";

type ListedChannel = "facebook" | "twitter" | "newsletter";

/** How many of 83 posts were on exactly these channels in the first answer. */
const COMBINATIONS: readonly (readonly [readonly ListedChannel[], number])[] = [
  [["facebook"], 45],
  [["facebook", "newsletter"], 18],
  [["facebook", "twitter"], 6],
  [["twitter"], 5],
  [["newsletter"], 5],
  [["facebook", "twitter", "newsletter"], 4],
];

/** The lists in the order in which the answer has them, with the sub-question that each answers. */
const LISTS: readonly (readonly [ListedChannel, ListBasis, string])[] = [
  ["facebook", "complete-list", "1a"],
  ["twitter", "complete-list", "1a"],
  ["newsletter", "survey", "1b"],
];

interface Presences {
  readonly presences: readonly Presence[];
  /** One row for each presence, one after the other as if they were enumerated in a text. */
  readonly evidence: readonly Evidence[];
}

/** Who is on which channel. Every post is on one at least: a post that no answer names is in no package. */
export function samplePresences(posts: readonly Post[], firstPosition: number, random: Random): Presences {
  const choose = createWeightedChoice(COMBINATIONS, ([, weight]) => weight);
  const channelsOf = posts.map(() => choose(random)[0]);
  const presences: Presence[] = [];
  const evidence: Evidence[] = [];
  let start = firstPosition;
  for (const [channelId, listBasis, questionId] of LISTS) {
    for (const [index, post] of posts.entries()) {
      if (channelsOf[index]?.includes(channelId) !== true) continue;
      const presenceId = `${post.postId}-${channelId}`;
      const evidenceId = `p-${presenceId}`;
      const printedAs = post.labels.fr;
      const end = start + [...printedAs].length;
      presences.push({
        presenceId,
        holderType: "post",
        holderId: post.postId,
        channelId,
        status: "active",
        listBasis,
        printedAs,
        account: "",
        url: "",
        evidenceId,
      });
      evidence.push({ kind: "text", evidenceId, questionId, start, end, fragment: printedAs });
      // A comma and a space between two names.
      start = end + 2;
    }
  }
  return { presences, evidence };
}
