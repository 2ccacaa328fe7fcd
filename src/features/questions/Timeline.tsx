import { useSpeech } from "../../ui/LanguageProvider";
import { computeTicks, placeSteps, placeStretches, type Step, type Stretch } from "./chronology";

/** The line keeps off the edges, so that the numbers at its ends are whole. In per cent of the width. */
const EDGE = 4;
const percentOf = (share: number) => `${EDGE + share * (100 - 2 * EDGE)}%`;

const DOT_RADIUS = 10;
const LANE_HEIGHT = 26;
/** Two dots side by side on the narrowest page, as a share of the line. */
const MINIMUM_SHARE = 0.09;
const BAR_HEIGHT = 8;
const BELOW_LINE = 66;

interface TimelineProps {
  readonly steps: readonly Step[];
  readonly stretches: readonly Stretch[];
  /** The same in words. */
  readonly name: string;
}

/** The dates that are stated to the day on a line true to scale; the numbers are those of the table. */
export function Timeline({ steps, stretches, name }: TimelineProps) {
  const { t, formats } = useSpeech();
  const spots = placeSteps(steps, MINIMUM_SHARE);
  const [first, last] = [spots[0]?.step.event.date, spots.at(-1)?.step.event.date];
  if (!first || !last || first === last) return null;
  const lanes = Math.max(...spots.map(({ lane }) => lane)) + 1;
  const line = lanes * LANE_HEIGHT + 8;
  return (
    <svg className="timeline" width="100%" height={line + BELOW_LINE} role="img" aria-label={name}>
      <line className="timeline-line" x1={percentOf(0)} x2={percentOf(1)} y1={line} y2={line} />
      {computeTicks(steps).map((share) => (
        <line
          key={share}
          className="timeline-tick"
          x1={percentOf(share)}
          x2={percentOf(share)}
          y1={line - 3}
          y2={line + 3}
        />
      ))}
      {spots.map(({ step, share, lane }) => {
        const y = line - 8 - DOT_RADIUS - lane * LANE_HEIGHT;
        return (
          <g key={step.event.eventId}>
            <line
              className="timeline-stem"
              x1={percentOf(share)}
              x2={percentOf(share)}
              y1={y + DOT_RADIUS}
              y2={line}
            />
            <circle className="timeline-dot" cx={percentOf(share)} cy={y} r={DOT_RADIUS} />
            <text className="timeline-number" x={percentOf(share)} y={y + 4} textAnchor="middle">
              {step.number}
            </text>
          </g>
        );
      })}
      {placeStretches(stretches, steps).map(({ stretch, start, end }) => (
        <g key={stretch.kind} className={`timeline-${stretch.kind}`}>
          <line
            x1={percentOf(start)}
            x2={percentOf(end)}
            y1={line + 12}
            y2={line + 12}
            strokeWidth={BAR_HEIGHT}
          />
          <text x={percentOf((start + end) / 2)} y={line + 34} textAnchor="middle">
            {t("questions.days", { count: stretch.days })}
          </text>
        </g>
      ))}
      <text className="timeline-end" x="0" y={line + 58}>
        {formats.formatDate(first)}
      </text>
      <text className="timeline-end" x="100%" y={line + 58} textAnchor="end">
        {formats.formatDate(last)}
      </text>
    </svg>
  );
}
