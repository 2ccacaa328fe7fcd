import type { ComponentType } from "react";
import type { IgnoredNoticeProps } from "../../ui/IgnoredNotice";
import { useSpeech } from "../../ui/LanguageProvider";
import { lazyPart } from "../../ui/lazyPart";

/** What comes, with its messages, when it is first shown. */
const latePart = <Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) =>
  lazyPart(fetchPart, { messages: ["posts"], Waiting });
const latePartOfLarge = <Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) =>
  lazyPart(fetchPart, { messages: ["posts", "large"], Waiting });

export const LatePostCard = latePart(async () => (await import("./PostCard")).PostCard);
export const LateEmptyChoice = latePart(async () => (await import("./EmptyChoice")).EmptyChoice);
export const LateLargePostTable = latePartOfLarge(
  async () => (await import("./LargePostTable")).LargePostTable,
);
export const LateLargeMatrix = latePartOfLarge(async () => (await import("./LargeMatrix")).LargeMatrix);
export const LATE_VIEWS = {
  matrix: latePart(async () => (await import("./Matrix")).Matrix),
  sets: latePart(async () => (await import("./Combinations")).Combinations),
  groups: latePart(async () => (await import("./GroupBars")).GroupBars),
} as const;

/** Few documents name no post. */
export const LateCoverageWithoutPosts = latePart(
  async () => (await import("./CoverageWithoutPosts")).CoverageWithoutPosts,
);

/** Few addresses hold what cannot be used. */
export const LateIgnoredNotice = lazyPart<IgnoredNoticeProps>(
  async () => (await import("../../ui/IgnoredNotice")).IgnoredNotice,
);

function Waiting() {
  const { t } = useSpeech();
  return <p className="coverage-waiting">{t("coverage.loading")}</p>;
}
