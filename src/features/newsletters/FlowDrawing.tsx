import type { ReactNode } from "react";
import type { Figure } from "../../domain/figures/figure";
import { CountValue, DerivedValue, FigureValue } from "../../ui/figures/FigureValue";
import { MeasureName } from "../../ui/figures/MeasureName";
import { Message } from "../../ui/language/Message";
import type { FlowGroup, Span, SurveyFlow } from "./surveyFlow";
import { useGroupLabel } from "./useGroupLabel";

interface FlowDrawingProps {
  readonly flow: SurveyFlow;
  readonly respondents: Figure;
  /** The length of the whole line, in posts. */
  readonly total: number;
}

interface Stream {
  readonly ink: string;
  readonly span: Span;
}

/**
 * The posts that answered as a stream that runs down the page and divides: every row ends one of its arms in a bar,
 * all to one scale, with its name and number beside it.
 */
export function FlowDrawing({ flow, respondents, total }: FlowDrawingProps) {
  const groupLabel = useGroupLabel();
  const { groups, readings, socialShare } = flow;
  const whole: Span = { start: 0, end: total };
  const streamOf = ({ key, span }: FlowGroup): Stream => ({ ink: key, span });
  return (
    <ul className="flow">
      <Row
        total={total}
        streams={[]}
        bars={[{ ink: "respondents", span: whole }]}
        value={<FigureValue figure={respondents} />}
        label={<MeasureName measure={respondents.measure} />}
      />
      {groups.map((group, position) => (
        <Row
          key={group.key}
          total={total}
          streams={[
            ...groups.slice(position).map(streamOf),
            // Those that send none yet are read once more further down.
            ...(readings.length > 0 ? groups.slice(0, position) : [])
              .filter(({ key }) => key !== "senders")
              .map(({ span }) => ({ ink: "base", span })),
          ]}
          bars={[streamOf(group)]}
          value={<CountValue count={group.count} />}
          label={groupLabel(group)}
        />
      ))}
      {socialShare && readings.length > 0 && (
        <li className="flow-row flow-turn">
          <p className="flow-label">
            <span>
              <Message
                id="newsletters.flow.social"
                values={{ share: <FigureValue figure={socialShare} />, count: readings.length }}
              />
            </span>
          </p>
          <Streams total={total} streams={readings.map(({ span }) => ({ ink: "base", span }))} />
        </li>
      )}
      {readings.map(({ key, base, social, span }, position) => (
        <Row
          key={key}
          total={total}
          streams={readings.slice(position).map((each) => ({ ink: "base", span: each.span }))}
          bars={[
            { ink: "base", span },
            ...(social.range.high > social.range.low
              ? [{ ink: "perhaps", span: { start: span.start, end: span.start + social.range.high } }]
              : []),
            { ink: "social", span: { start: span.start, end: span.start + social.range.low } },
          ]}
          value={
            <Message
              id="newsletters.flow.ofBase"
              values={{ social: <DerivedValue derived={social} />, base: <DerivedValue derived={base} /> }}
            />
          }
          label={<Message id={`newsletters.flow.reading.${key}`} />}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly total: number;
  /** What runs into this row from above. */
  readonly streams: readonly Stream[];
  /** Later ones lie on top of earlier ones. */
  readonly bars: readonly Stream[];
  readonly value: ReactNode;
  readonly label: ReactNode;
}

function Row({ total, streams, bars, value, label }: RowProps) {
  return (
    <li className="flow-row">
      <p className="flow-label">
        <span>
          <b>{value}</b> {label}
        </span>
      </p>
      <Streams total={total} streams={streams} />
      <Strip className="flow-bars" total={total}>
        {bars.map(({ ink, span }) => (
          <Segment key={ink} className={`flow-bar flow-${ink}`} span={span} />
        ))}
      </Strip>
    </li>
  );
}

function Streams({ total, streams }: Pick<RowProps, "total" | "streams">) {
  return (
    <Strip className="flow-streams" total={total}>
      {streams.map(({ ink, span }, position) => (
        // Both readings have the same ink, each in a length of its own.
        <Segment key={position} className={`flow-stream flow-${ink}`} span={span} isOpen />
      ))}
    </Strip>
  );
}

/** One unit of the drawing is one post, whatever the width of the page. */
function Strip({ className, total, children }: { className: string; total: number; children: ReactNode }) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${total} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

interface SegmentProps {
  readonly className: string;
  readonly span: Span;
  /** Runs on into the rows above and below. */
  readonly isOpen?: boolean;
}

function Segment({ className, span, isOpen = false }: SegmentProps) {
  const [y, height] = isOpen ? [-1, 3] : [0, 1];
  const length = Math.max(0, span.end - span.start);
  return <rect className={className} x={span.start} y={y} width={length} height={height} />;
}
