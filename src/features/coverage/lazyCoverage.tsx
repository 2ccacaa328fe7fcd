import type { ComponentType } from "react";
import type { IgnoredNoticeProps } from "../../ui/address/IgnoredNotice";
import { useI18n } from "../../ui/language/LanguageProvider";
import { hydrateOnView } from "../../ui/hydration/hydrateOnView";
import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { CoverageHead } from "./CoverageHead";
import type { FilteredHeadProps } from "./FilteredHead";
import type { PostTableProps } from "./list/PostCells";
import type { Names } from "./coverageSeries";

/** What comes, with its messages, when it is first shown. */
const lazyView = <Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) =>
  lazyComponent(fetchPart, { messages: ["posts"], Waiting });

export const LazyPostCard = lazyView(async () => (await import("./card/PostCard")).PostCard);
export const LazyEmptyChoice = lazyView(async () => (await import("./filters/EmptyChoice")).EmptyChoice);
/** Until it is there, the title of all posts stays. */
export const LazyFilteredHead = lazyComponent<FilteredHeadProps>(
  async () => (await import("./FilteredHead")).FilteredHead,
  { messages: ["posts"], Waiting: CoverageHead, Failed: CoverageHead },
);
export const LazyLargeMatrix = lazyComponent(async () => (await import("./large/LargeMatrix")).LargeMatrix, {
  messages: ["posts", "large"],
  Waiting,
});
export const LAZY_VIEWS = {
  matrix: lazyView(async () => (await import("./matrix/PostMatrix")).PostMatrix),
  combinations: lazyView(async () => (await import("./combinations/CombinationsView")).CombinationsView),
  groups: lazyView(async () => (await import("./groups/GroupBars")).GroupBars),
} as const;

/** Few documents name so many posts, or none: those that are shipped are prerendered. */
export const LazyLargePostTable = hydrateOnView<PostTableProps>(
  async () => (await import("./large/LargePostTable")).LargePostTable,
  ["large"],
);
export const LazyCoverageWithoutPosts = hydrateOnView<{ readonly names: Names }>(
  async () => (await import("./CoverageWithoutPosts")).CoverageWithoutPosts,
);

/** Few addresses hold what cannot be used. */
export const LazyIgnoredNotice = lazyComponent<IgnoredNoticeProps>(
  async () => (await import("../../ui/address/IgnoredNotice")).IgnoredNotice,
);

function Waiting() {
  const { t } = useI18n();
  return <p className="coverage-waiting">{t("coverage.loading")}</p>;
}
