import type { ComponentType } from "react";
import type { IgnoredNoticeProps } from "../../ui/address/IgnoredNotice";
import { useSpeech } from "../../ui/language/LanguageProvider";
import { late } from "../../ui/hydration/late";
import { lazyPart } from "../../ui/hydration/lazyPart";
import type { PostTableProps } from "./list/PostCells";
import type { Names } from "./series";

/** What comes, with its messages, when it is first shown. */
const latePart = <Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) =>
  lazyPart(fetchPart, { messages: ["posts"], Waiting });

export const LatePostCard = latePart(async () => (await import("./card/PostCard")).PostCard);
export const LateEmptyChoice = latePart(async () => (await import("./filters/EmptyChoice")).EmptyChoice);
export const LateLargeMatrix = lazyPart(async () => (await import("./large/LargeMatrix")).LargeMatrix, {
  messages: ["posts", "large"],
  Waiting,
});
export const LATE_VIEWS = {
  matrix: latePart(async () => (await import("./matrix/PostMatrix")).PostMatrix),
  sets: latePart(async () => (await import("./combinations/Combinations")).Combinations),
  groups: latePart(async () => (await import("./groups/GroupBars")).GroupBars),
} as const;

/** Few documents name so many posts, or none: those that are shipped are prerendered. */
export const LateLargePostTable = late<PostTableProps>(
  async () => (await import("./large/LargePostTable")).LargePostTable,
  ["large"],
);
export const LateCoverageWithoutPosts = late<{ readonly names: Names }>(
  async () => (await import("./CoverageWithoutPosts")).CoverageWithoutPosts,
);

/** Few addresses hold what cannot be used. */
export const LateIgnoredNotice = lazyPart<IgnoredNoticeProps>(
  async () => (await import("../../ui/address/IgnoredNotice")).IgnoredNotice,
);

function Waiting() {
  const { t } = useSpeech();
  return <p className="coverage-waiting">{t("coverage.loading")}</p>;
}
