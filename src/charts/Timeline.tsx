import type { ReactNode } from "react";
import { useI18n } from "../ui/language/LanguageProvider";
import { computeTicks, makeTimeScale, placePoints, type TimeScale } from "./timeScale";
import "./Timeline.css";

/** The line keeps off the edges, so that the numbers at its ends are whole. In per cent of the width. */
const EDGE = 4;
const percentOf = (share: number) => `${EDGE + share * (100 - 2 * EDGE)}%`;

const DOT_RADIUS = 10;
const LANE_HEIGHT = 26;
/** Two dots side by side on the narrowest page, as a share of the line. */
const MINIMUM_SHARE = 0.09;
const BAR_HEIGHT = 8;
const TEXT_HEIGHT = 24;

/** A date on the line; `mark` stands in its dot, and as a number in the table beside. */
export interface TimePoint {
  readonly key: string;
  /** ISO 8601, to the day. */
  readonly date: string;
  readonly mark: string;
}

/** Dates from the one day to the other as a bar; `open` is only outlined. */
export interface TimeSpan {
  readonly key: string;
  readonly ink: "first" | "second" | "accent" | "open";
  readonly start: string;
  readonly end: string;
  /** In the middle below the bar. */
  readonly text?: string;
}

export interface TimeRow {
  readonly key: string;
  /** Above the bars. */
  readonly label?: ReactNode;
  readonly spans: readonly TimeSpan[];
}

interface TimelineProps {
  /** In the order of their dates. */
  readonly points: readonly TimePoint[];
  readonly rows: readonly TimeRow[];
  /** The same in words. */
  readonly name: string;
}

/** Dates on a line true to scale, and below it rows of bars on the same line. Draws nothing for less than two days. */
export function Timeline({ points, rows, name }: TimelineProps) {
  const { formats } = useI18n();
  const spans = rows.flatMap((row) => row.spans);
  const scale = makeTimeScale([
    ...points.map(({ date }) => date),
    ...spans.flatMap(({ start, end }) => [start, end]),
  ]);
  if (!scale || scale.first === scale.last) return null;
  return (
    <div className="timeline">
      <Points points={points} scale={scale} name={name} />
      {rows.map((row) => (
        <Row key={row.key} row={row} scale={scale} />
      ))}
      <p className="timeline-ends">
        <span>{formats.formatDate(scale.first)}</span>
        <span>{formats.formatDate(scale.last)}</span>
      </p>
    </div>
  );
}

function Points({
  points,
  scale,
  name,
}: Pick<TimelineProps, "points" | "name"> & { readonly scale: TimeScale }) {
  const spots = placePoints(points, scale, MINIMUM_SHARE);
  const lanes = Math.max(0, ...spots.map(({ lane }) => lane + 1));
  const line = lanes * LANE_HEIGHT + 8;
  return (
    <svg width="100%" height={line + 4} role="img" aria-label={name}>
      <line className="timeline-line" x1={percentOf(0)} x2={percentOf(1)} y1={line} y2={line} />
      {computeTicks(scale).map((share) => (
        <line
          key={share}
          className="timeline-tick"
          x1={percentOf(share)}
          x2={percentOf(share)}
          y1={line - 3}
          y2={line + 3}
        />
      ))}
      {spots.map(({ point, share, lane }) => {
        const x = percentOf(share);
        const y = line - 8 - DOT_RADIUS - lane * LANE_HEIGHT;
        return (
          <g key={point.key}>
            <line className="timeline-stem" x1={x} x2={x} y1={y + DOT_RADIUS} y2={line} />
            <circle className="timeline-dot" cx={x} cy={y} r={DOT_RADIUS} />
            <text className="timeline-mark" x={x} y={y + 4} textAnchor="middle">
              {point.mark}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Row({ row, scale: { shareOf } }: { readonly row: TimeRow; readonly scale: TimeScale }) {
  const hasText = row.spans.some(({ text }) => text !== undefined);
  return (
    <>
      {row.label !== undefined && <p className="timeline-label">{row.label}</p>}
      <svg
        width="100%"
        height={BAR_HEIGHT + 4 + (hasText ? TEXT_HEIGHT : 0)}
        aria-hidden="true"
        focusable="false"
      >
        {row.spans.map(({ key, ink, start, end, text }) => {
          const [from, to] = [shareOf(start), shareOf(end)];
          return (
            <g key={key} className={`timeline-${ink}`}>
              <rect
                x={percentOf(from)}
                y="2"
                width={`${(to - from) * (100 - 2 * EDGE)}%`}
                height={BAR_HEIGHT}
              />
              {text !== undefined && (
                <text x={percentOf((from + to) / 2)} y={BAR_HEIGHT + 20} textAnchor="middle">
                  {text}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </>
  );
}
