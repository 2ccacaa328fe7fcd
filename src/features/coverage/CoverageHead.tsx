import { memo } from "react";
import {
  computeLists,
  findAllListEvidence,
  findListEvidence,
  findOnAllLists,
} from "../../domain/posts/lists";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenTitle } from "../../ui/parts/ScreenTitle";

/** Above this number of names a list says less than its count. */
const MOST_NAMES = 6;

/** The finding: the channel that most named posts are on, and those that are on every list. */
export const CoverageHead = memo(function CoverageHead() {
  const { t, formats, labelOf } = useI18n();
  const { coverage, findChannel } = useAnswer();
  const { posts, listedChannels } = coverage;
  const [top] = computeLists(coverage).toSorted((a, b) => b.posts.length - a.posts.length);
  const topLabels = top && findChannel(top.channelId);
  const onAll = findOnAllLists(coverage);
  if (!topLabels) return <ScreenTitle>{t("screen.coverage")}</ScreenTitle>;
  const channel = labelOf(topLabels);
  return (
    <header className="screen-head">
      <ScreenTitle
        marks={<EvidenceLink evidenceIds={findAllListEvidence(coverage)} of={t("column.channels")} />}
      >
        {t("coverage.title", { posts: posts.length, count: top.posts.length, channel })}
      </ScreenTitle>
      <p className="lead">
        {onAll.length > 0 && onAll.length <= MOST_NAMES && listedChannels.length > 1 && (
          <>
            {t("coverage.onAll", {
              count: onAll.length,
              lists: listedChannels.length,
              names: formats.formatList(onAll.map(({ post }) => labelOf(post.labels))),
            })}
            <EvidenceLink
              evidenceIds={findListEvidence(onAll, listedChannels)}
              of={t("lists.onAllShort")}
            />{" "}
          </>
        )}
        {t("coverage.neverNamed")}
      </p>
    </header>
  );
});
