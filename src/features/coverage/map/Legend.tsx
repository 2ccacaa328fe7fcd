import { memo } from "react";
import { isCrowdedOnMaps } from "../../../domain/posts/largeNetwork";
import { POST_BASES } from "../../../domain/posts/post";
import type { ListBasis } from "../../../domain/posts/presence";
import { MOST_PENNANT_CHANNELS, STANDINGS, type Standing } from "../../../domain/posts/standing";
import type { MessageId } from "../../../i18n/messageGroups";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { standingMessage } from "../../../ui/answer/standingText";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { hydrateOnView } from "../../../ui/hydration/hydrateOnView";
import { useIdleLoad, type Loadable } from "../../../ui/hydration/useIdleLoad";
import { Message } from "../../../ui/language/Message";
import { Pennant } from "../../../ui/pennant/Pennant";
import { makeStripe } from "../../../ui/pennant/pennantStripes";
import { Term } from "../../../ui/terms/Term";
import { PennantChoice } from "./PennantChoice";

const ClusterLegend = hydrateOnView<object>(
  async () => (await import("./ClusterLegend")).ClusterLegend,
  ["large"],
);

export interface CoverageLegendProps {
  /** What a reader's first acts show; always the same list. */
  readonly next: readonly Loadable[];
}

/** The legend of the coverage screen, which comes when the page stands: then there is time for what will be asked for. */
export function CoverageLegend({ next }: CoverageLegendProps) {
  useIdleLoad(next);
  return <Legend />;
}

/** How to read a pennant: order of the channels, and what a filled, empty, dotted or hatched stripe says. */
export const Legend = memo(function Legend() {
  const { t, formats, labelOf } = useI18n();
  const { coverage, findChannel, findFigure } = useAnswer();
  const { drawnChannels, pennantChannels, posts, basisByChannel } = coverage;
  const order = pennantChannels.map((id) => findChannel(id)).filter((labels) => labels !== undefined);
  const examples = STANDINGS.map((standing) => ({
    standing,
    channelId: drawnChannels.find((id) => posts.some(({ standings }) => standings.get(id) === standing)),
  }));
  return (
    <div className="legend">
      {isCrowdedOnMaps(posts) && <ClusterLegend />}
      <ul>
        <li>{t("legend.order", { channels: formats.formatList(order.map((each) => labelOf(each))) })}</li>
        {examples.map(
          ({ standing, channelId }) =>
            channelId !== undefined && (
              <li key={standing}>
                <Pennant stripes={[makeStripe(coverage, channelId, standing)]} size="medium" />{" "}
                {standing === "listed" && basisByChannel.get(channelId) === "mention" ? (
                  t("legend.mentioned")
                ) : (
                  <Message
                    id={`legend.${standing}`}
                    values={{
                      term: <Term id={standing}>{t(wordOf(standing, basisByChannel.get(channelId)))}</Term>,
                      respondents: findFigure("survey.respondents")?.value ?? 0,
                    }}
                  />
                )}
              </li>
            ),
        )}
      </ul>
      {drawnChannels.length > MOST_PENNANT_CHANNELS && <PennantChoice />}
    </div>
  );
});

/** What stands behind the kinds of posts and behind lists from a survey. */
export const KindBases = memo(function KindBases() {
  const { t, formats } = useI18n();
  const { posts, basisByChannel } = useAnswer().coverage;
  const bases = POST_BASES.filter((basis) => posts.some(({ post }) => post.kindBasis === basis)).map(
    (basis) => `${t(`basis.short.${basis}`)} (${t(`basis.${basis}`)})`,
  );
  return (
    <p className="remark">
      {[...basisByChannel.values()].includes("survey") && `${t("legend.declared")} `}
      <Message
        id="legend.bases"
        values={{
          term: <Term id="basis">{t("legend.basis")}</Term>,
          bases: formats.formatList(bases),
        }}
      />
    </p>
  );
});

/** A survey is told apart beside the word. */
function wordOf(standing: Standing, basis: ListBasis | undefined): MessageId {
  return basis === "survey" ? `standing.${standing}` : standingMessage(standing, basis);
}
