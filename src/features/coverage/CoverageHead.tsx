import { countListed } from "../../domain/standing";
import { useAnswer } from "../../ui/AnswerProvider";
import { EvidenceLink } from "../../ui/EvidenceLink";
import { useSpeech } from "../../ui/LanguageProvider";

/** Above this number of names a list says less than its count. */
const MOST_NAMES = 6;

/** The finding: the channel that most named posts are on, and those that are on every list. */
export function CoverageHead() {
  const { t, formats, labelOf } = useSpeech();
  const { dataset, coverage, findChannel } = useAnswer();
  const { posts, listedChannels } = coverage;
  const [top] = listedChannels
    .map((channelId) => ({ channelId, count: countListed(posts, channelId), labels: findChannel(channelId) }))
    .sort((a, b) => b.count - a.count);
  const onAll = posts.filter(({ standings }) => listedChannels.every((id) => standings.get(id) === "listed"));
  const topIds = dataset.presences
    .filter(({ channelId, holderType }) => channelId === top?.channelId && holderType === "post")
    .map(({ evidenceId }) => evidenceId);
  if (!top?.labels) return <h1>{t("screen.coverage")}</h1>;
  const channel = labelOf(top.labels);
  return (
    <header className="screen-head">
      <h1>
        {t("coverage.title", { posts: posts.length, count: top.count, channel })}
        <EvidenceLink evidenceIds={topIds} of={channel} />
      </h1>
      <p className="lead">
        {onAll.length > 0 &&
          onAll.length <= MOST_NAMES &&
          listedChannels.length > 1 &&
          t("coverage.onAll", {
            count: onAll.length,
            lists: listedChannels.length,
            names: formats.formatList(onAll.map(({ post }) => labelOf(post.labels))),
          })}{" "}
        {t("coverage.neverNamed")}
      </p>
    </header>
  );
}
