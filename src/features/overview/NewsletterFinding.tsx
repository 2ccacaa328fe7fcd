import { percent } from "../../charts/percent";
import { computeLists } from "../../domain/posts/lists";
import type { Figure } from "../../domain/figures/figure";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useChannelName } from "../../ui/answer/useChannelName";
import { useDerived } from "../../ui/figures/useDerived";
import { Card } from "../../ui/parts/Card";
import { DerivedValue, FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";
import { Message } from "../../ui/language/Message";
import { ScreenLink } from "../../ui/address/ScreenLink";

/** More than these are not counted by eye, and take long to draw. */
const MOST_SQUARES = 400;
const SQUARES_A_ROW = 10;
const STEP_PX = 20;
const SIDE_PX = 17;

/** One square for each post that answered the survey; of very many, a bar. */
export function NewsletterFinding() {
  const { t } = useI18n();
  const { coverage, findFigure } = useAnswer();
  const derived = useDerived();
  const respondents = findFigure("survey.respondents");
  const senders = findFigure("survey.senders");
  const soon = findFigure("survey.soon");
  const considering = findFigure("survey.considering");
  const social = findFigure("survey.share_nonsenders_social");
  const socialOfAll = derived.get("non_senders_social");
  const socialOfRest = derived.get("non_senders_social_undecided_apart");
  const rest = derived.get("non_senders_undecided_apart");
  // As many as are on another list, and not the same: some that answered are not on it.
  const lists = computeLists(coverage);
  const answered = lists.find(({ channelId }) => coverage.basisByChannel.get(channelId) === "survey");
  const same = lists.find(
    ({ channelId, posts }) =>
      posts.length === respondents?.value &&
      answered?.posts.some(({ standings }) => standings.get(channelId) !== "listed"),
  );
  const nameOf = useChannelName();
  if (!respondents || !senders) return null;
  const stated = [
    { figure: senders, ink: "square-senders" },
    { figure: soon, ink: "square-soon" },
    { figure: considering, ink: "square-considering" },
  ];
  const groups = stated.map(({ figure, ink }) => ({ count: figure?.value ?? 0, ink }));
  const Drawing = respondents.value > MOST_SQUARES ? GroupBar : Squares;
  return (
    <Card
      id="finding-newsletters"
      title={t("overview.newsletter.title", { senders: senders.value, respondents: respondents.value })}
      evidenceIds={[senders.evidenceId, respondents.evidenceId]}
      onward={<ScreenLink screen="newsletters">{t("overview.newsletter.onward")}</ScreenLink>}
    >
      {same && (
        <p>
          {t("overview.newsletter.notSame", { count: same.posts.length, channel: nameOf(same.channelId) })}
        </p>
      )}
      <Drawing count={respondents.value} groups={groups} />
      <ul className="square-legend">
        {stated.map(({ figure, ink }) => figure && <LegendLine key={ink} figure={figure} ink={ink} />)}
        {rest && (
          <li>
            <span className="square square-rest" aria-hidden="true" /> <DerivedValue derived={rest} />{" "}
            {t("overview.newsletter.rest")}
          </li>
        )}
      </ul>
      <p className="remark">
        <Message
          id="overview.newsletter.remark"
          values={{ respondents: <FigureValue figure={respondents} /> }}
        />
      </p>
      {social && (
        <p>
          <Message id="overview.newsletter.social" values={{ share: <FigureValue figure={social} /> }} />{" "}
          {socialOfAll && socialOfRest && (
            <Message
              id="overview.newsletter.readings"
              values={{
                all: <DerivedValue derived={socialOfAll} />,
                rest: <DerivedValue derived={socialOfRest} />,
              }}
            />
          )}
        </p>
      )}
    </Card>
  );
}

function LegendLine({ figure, ink }: { figure: Figure; ink: string }) {
  const nameMeasure = useNameMeasure();
  return (
    <li>
      <span className={`square ${ink}`} aria-hidden="true" /> <FigureValue figure={figure} />{" "}
      {nameMeasure(figure.measure)}
    </li>
  );
}

interface DrawingProps {
  /** Of all posts. */
  readonly count: number;
  /** Some of them, one group after the other. */
  readonly groups: readonly { readonly count: number; readonly ink: string }[];
}

function GroupBar({ count, groups }: DrawingProps) {
  const starts = groups.map((_, position) =>
    groups.slice(0, position).reduce((sum, group) => sum + group.count, 0),
  );
  return (
    <svg width="100%" height={SIDE_PX} aria-hidden="true" focusable="false">
      <rect className="square-rest" width="100%" height={SIDE_PX} />
      {groups.map((group, position) => (
        <rect
          key={group.ink}
          className={group.ink}
          x={percent(starts[position] ?? 0, count)}
          width={percent(group.count, count)}
          height={SIDE_PX}
        />
      ))}
    </svg>
  );
}

function Squares({ count, groups }: DrawingProps) {
  const inks = groups.flatMap((group) => Array<string>(Math.min(group.count, count)).fill(group.ink));
  const rows = Math.ceil(count / SQUARES_A_ROW);
  return (
    <svg
      className="squares"
      viewBox={`0 0 ${SQUARES_A_ROW * STEP_PX} ${rows * STEP_PX}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, position) => (
        <rect
          key={position}
          className={inks[position] ?? "square-rest"}
          x={(position % SQUARES_A_ROW) * STEP_PX + 0.5}
          y={Math.floor(position / SQUARES_A_ROW) * STEP_PX + 0.5}
          width={SIDE_PX}
          height={SIDE_PX}
          rx="2"
        />
      ))}
    </svg>
  );
}
