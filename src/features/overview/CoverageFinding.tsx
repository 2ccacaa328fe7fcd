import {
  computeLists,
  findAllListEvidence,
  findListEvidence,
  findOnAllLists,
} from "../../domain/posts/lists";
import { WorldPicture } from "../../map/still/WorldPicture";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useChannelName } from "../../ui/answer/useChannelName";
import { Card } from "../../ui/parts/Card";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { isComparable, useOpenedDocument } from "../../ui/answer/openedDocument";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Message } from "../../ui/language/Message";
import { Pennant } from "../../ui/pennant/Pennant";
import { makeStripe } from "../../ui/pennant/pennantStripes";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { formatCoverageView, DEFAULT_COVERAGE_VIEW } from "../../view-state/coverageView";

/** The named posts as a picture of the world, with the count of each list. */
export function CoverageFinding() {
  const { t, formats } = useI18n();
  const isCompared = isComparable(useOpenedDocument());
  const { dataset, coverage, sourceKind } = useAnswer();
  const { posts, listedChannels, pennantChannels } = coverage;
  const lists = computeLists(coverage);
  const [top] = lists.toSorted((a, b) => b.posts.length - a.posts.length);
  const onAll = findOnAllLists(coverage);
  const channelOf = useChannelName();
  const searchFor = (channels: readonly string[], match: "any" | "all") =>
    formatCoverageView({
      ...DEFAULT_COVERAGE_VIEW,
      filter: { ...DEFAULT_COVERAGE_VIEW.filter, channels, match },
    });
  const stripesOf = (isListed: (channelId: string) => boolean) =>
    pennantChannels.map((id) => makeStripe(coverage, id, isListed(id) ? "listed" : "not-listed"));
  // A channel without a stripe on the pennants is drawn by itself.
  const pennantOf = (channelId: string) =>
    pennantChannels.includes(channelId)
      ? stripesOf((id) => id === channelId)
      : [makeStripe(coverage, channelId, "listed")];
  return (
    <Card
      id="finding-coverage"
      className="finding-coverage"
      title={
        top
          ? t("overview.coverage.title", {
              posts: posts.length,
              count: top.posts.length,
              channel: channelOf(top.channelId),
            })
          : t("screen.coverage")
      }
      evidenceIds={findAllListEvidence(coverage)}
      onward={
        <>
          <ScreenLink screen="coverage">{t("overview.coverage.onward")}</ScreenLink>
          {isCompared && <ScreenLink screen="changes">{t("changes.onward")}</ScreenLink>}
        </>
      }
    >
      <ScreenLink screen="coverage" search={formatCoverageView({ ...DEFAULT_COVERAGE_VIEW, shown: "map" })}>
        <WorldPicture
          posts={posts}
          coverage={coverage}
          label={t("overview.coverage.picture", { posts: posts.length, places: dataset.places.length })}
        />
      </ScreenLink>
      <ul className="channel-counts">
        {lists.map(({ channelId, posts: listed, evidenceIds }) => (
          <li key={channelId}>
            <Pennant stripes={pennantOf(channelId)} size="medium" />
            <span>
              <ScreenLink screen="coverage" search={searchFor([channelId], "any")}>
                <b>{formats.formatNumber(listed.length)}</b>
                {"\u00a0"}
                {channelOf(channelId)}
              </ScreenLink>
              <EvidenceLink evidenceIds={evidenceIds} of={channelOf(channelId)} />
            </span>
          </li>
        ))}
        {listedChannels.length > 1 && sourceKind !== "register" && (
          <li>
            <Pennant stripes={stripesOf(() => true)} size="medium" />
            <span>
              <ScreenLink screen="coverage" search={searchFor(listedChannels, "all")}>
                <Message
                  id="overview.coverage.all"
                  values={{ count: <b>{formats.formatNumber(onAll.length)}</b> }}
                />
              </ScreenLink>
              <EvidenceLink
                evidenceIds={findListEvidence(onAll, listedChannels)}
                of={t("lists.onAllShort")}
              />
            </span>
          </li>
        )}
        <li>{t("lists.ofNamed", { count: posts.length })}</li>
      </ul>
    </Card>
  );
}
