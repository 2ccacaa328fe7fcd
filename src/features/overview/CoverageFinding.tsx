import { countListed } from "../../domain/standing";
import { useAnswer } from "../../ui/AnswerProvider";
import { Card } from "../../ui/Card";
import { EvidenceLink } from "../../ui/EvidenceLink";
import { Message, useSpeech } from "../../ui/LanguageProvider";
import { Pennant } from "../../ui/Pennant";
import { ScreenLink } from "../../ui/ScreenLink";
import { formatCoverageView, DEFAULT_COVERAGE_VIEW } from "../../view-state/coverageView";
import { WorldPicture } from "./WorldPicture";

/** The named posts as a picture of the world, with the count of each list. */
export function CoverageFinding() {
  const { t, labelOf } = useSpeech();
  const { dataset, coverage, findChannel } = useAnswer();
  const { posts, listedChannels } = coverage;
  const counts = listedChannels.map((channelId) => {
    const labels = findChannel(channelId);
    return {
      channelId,
      label: labels ? labelOf(labels) : channelId,
      count: countListed(posts, channelId),
      evidenceIds: dataset.presences
        .filter((presence) => presence.channelId === channelId && presence.holderType === "post")
        .map(({ evidenceId }) => evidenceId),
    };
  });
  const [top] = counts.toSorted((a, b) => b.count - a.count);
  const onAll = posts.filter(({ standings }) => listedChannels.every((id) => standings.get(id) === "listed"));
  const searchFor = (channels: readonly string[], match: "any" | "all") =>
    formatCoverageView({
      ...DEFAULT_COVERAGE_VIEW,
      filter: { ...DEFAULT_COVERAGE_VIEW.filter, channels, match },
    });
  const stripesOf = (isListed: (channelId: string) => boolean) =>
    listedChannels.map((channelId) => ({
      channelId,
      standing: isListed(channelId) ? ("listed" as const) : ("not-listed" as const),
    }));
  return (
    <Card
      className="finding-coverage"
      title={
        top
          ? t("overview.coverage.title", { posts: posts.length, count: top.count, channel: top.label })
          : t("screen.coverage")
      }
      onward={<ScreenLink screen="coverage">{t("overview.coverage.onward")}</ScreenLink>}
    >
      <WorldPicture posts={posts} listedChannels={listedChannels} />
      <ul className="channel-counts">
        {counts.map(({ channelId, label, count, evidenceIds }) => (
          <li key={channelId}>
            <Pennant stripes={stripesOf((id) => id === channelId)} size="medium" />
            <span>
              <ScreenLink screen="coverage" search={searchFor([channelId], "any")}>
                <b>{count}</b> {label}
              </ScreenLink>
              <EvidenceLink evidenceIds={evidenceIds} of={label} />
            </span>
          </li>
        ))}
        {listedChannels.length > 1 && (
          <li>
            <Pennant stripes={stripesOf(() => true)} size="medium" />
            <ScreenLink screen="coverage" search={searchFor(listedChannels, "all")}>
              <Message
                id="overview.coverage.all"
                values={{ count: onAll.length }}
                components={{ b: <b /> }}
              />
            </ScreenLink>
          </li>
        )}
        <li className="denominator">{t("coverage.ofNamed", { count: posts.length })}</li>
      </ul>
    </Card>
  );
}
