import { standingOn } from "../../domain/posts/standing";
import { useChannelName } from "../../ui/answer/useChannelName";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Pennant } from "../../ui/pennant/Pennant";
import { makeStripe } from "../../ui/pennant/pennantStripes";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { standingMessage } from "../../ui/answer/standingText";
import { useItemName } from "./useItemName";
import { useKindName } from "../../ui/answer/useKindName";
import { DEFAULT_COVERAGE_VIEW, formatCoverageView } from "../../view-state/coverageView";
import type { CompareRow } from "./compareRow";
import { isDifferent, type Comparison } from "./compareSeries";
import { useTogetherRow } from "./useTogetherRow";

/** What single posts are, and how each stands on every channel. */
export function usePostRows({ what, items, channels }: Comparison): readonly CompareRow[] {
  const { t, nameCountry, nameRegion } = useI18n();
  const nameOf = useItemName("posts");
  const nameKind = useKindName();
  const { coverage } = useAnswer();
  const nameChannel = useChannelName();
  const together = useTogetherRow(items);
  if (what !== "posts") return [];
  const posts = items.flatMap((item) => item.posts);
  const channelRows = channels.map(({ channelId, differs }): CompareRow => {
    const cells = posts.map((covered) => {
      const { post, presences } = covered;
      const standing = standingOn(covered, channelId);
      const evidenceId = presences.get(channelId)?.evidenceId;
      return (
        <span key={post.postId} className="compare-standing">
          <Pennant stripes={[makeStripe(coverage, channelId, standing)]} size="medium" />
          <span>
            {t(standingMessage(standing, coverage.basisByChannel.get(channelId)))}
            <EvidenceLink
              evidenceIds={evidenceId === undefined ? [] : [evidenceId]}
              of={`${nameOf(post.postId)}, ${nameChannel(channelId)}`}
            />
          </span>
        </span>
      );
    });
    return { key: channelId, header: nameChannel(channelId), cells, differs };
  });
  const textRow = (key: string, header: string, cells: readonly string[]): CompareRow => ({
    key: `is-${key}`,
    header,
    cells,
    differs: isDifferent(cells),
  });
  return [
    ...channelRows,
    textRow(
      "country",
      t("column.country"),
      posts.map(({ country }) => nameCountry(country)),
    ),
    textRow(
      "region",
      t("compare.region"),
      posts.map(({ region }) => nameRegion(region)),
    ),
    textRow(
      "kind",
      t("column.kind"),
      posts.map(({ kind }) => nameKind(kind)),
    ),
    textRow(
      "basis",
      t("compare.basis"),
      posts.map(({ post }) => (post.kindBasis === "" ? t("value.notStated") : t(`basis.${post.kindBasis}`))),
    ),
    ...together,
    {
      key: "is-on-map",
      header: t("compare.card"),
      cells: posts.map(({ post }) => (
        <ScreenLink
          key={post.postId}
          screen="coverage"
          search={formatCoverageView({ ...DEFAULT_COVERAGE_VIEW, postId: post.postId, shown: "map" })}
        >
          {t("compare.postOnMap", { name: nameOf(post.postId) })}
        </ScreenLink>
      )),
      differs: undefined,
    },
  ];
}
