import { placed, stack, type Drawing } from "./drawing";
import { drawText } from "./drawText";
import type { Room } from "./picture";
import { element } from "./svg";

interface TimePoint {
  /** From 0, the start of the line, to 1. */
  readonly share: number;
  /** Where its number has room above the line, from 0 up. */
  readonly lane: number;
  readonly mark: string;
}

interface TimeSpan {
  readonly start: number;
  readonly end: number;
  readonly ink: "bar" | "bar-2" | "accent" | "open";
  readonly text?: string;
}

export interface TimeRow {
  readonly label: string;
  readonly spans: readonly TimeSpan[];
}

export interface PictureTimeline {
  readonly points: readonly TimePoint[];
  /** Where months or years begin. */
  readonly ticks: readonly number[];
  readonly rows: readonly TimeRow[];
  /** The first and the last day, in words. */
  readonly ends: readonly [string, string];
}

const EDGE = 14;
const RADIUS = 11;
const LANE = 28;

/** Dates on a line true to scale, and below it rows of bars on the same line. */
export function drawTimeline({ points, ticks, rows, ends }: PictureTimeline, { width, inks }: Room): Drawing {
  const placeOf = (share: number) => EDGE + share * (width - 2 * EDGE);
  const line = (Math.max(-1, ...points.map(({ lane }) => lane)) + 1) * LANE + 8;
  const marks = points.map(({ share, lane, mark }) => {
    const [x, y] = [placeOf(share), line - 8 - RADIUS - lane * LANE];
    const number = drawText(mark, 40, { size: 13, ink: inks.paper, isBold: true, anchor: "middle" });
    return [
      element("path", { d: `M${Math.round(x)} ${Math.round(y)}V${line}`, stroke: inks.ink }),
      element("circle", { cx: x, cy: y, r: RADIUS, fill: inks.ink }),
      placed(number, x - 20, y - 9),
    ].join("");
  });
  const axis = [
    element("path", { d: `M${EDGE} ${line}H${width - EDGE}`, stroke: inks.ink }),
    ...ticks.map((share) =>
      element("path", { d: `M${Math.round(placeOf(share))} ${line - 3}v6`, stroke: inks.ink }),
    ),
  ];
  const head: Drawing = { svg: [...axis, ...marks].join(""), height: line + 8 };
  const drawn = rows.map(({ label, spans }) => {
    const bars = spans.map(({ start, end, ink, text = "" }) => {
      const [left, right] = [placeOf(start), placeOf(end)];
      const bar = element("rect", {
        x: left,
        y: 1,
        width: Math.max(1, right - left),
        height: 10,
        fill: ink === "open" ? "none" : inks[ink],
        stroke: ink === "open" ? inks["rule-strong"] : undefined,
        "stroke-dasharray": ink === "open" ? "4 3" : undefined,
      });
      const words = drawText(text, 160, { size: 13, ink: inks.ink, anchor: "middle" });
      const middle = Math.min(width - 80, Math.max(80, (left + right) / 2));
      return bar + placed(words, middle - 80, 14);
    });
    const hasText = spans.some(({ text }) => text !== undefined);
    return stack([
      drawText(label, width, { size: 14, ink: inks.ink }),
      { svg: bars.join(""), height: hasText ? 34 : 14 },
    ]);
  });
  const end = (text: string, anchor: "start" | "end") =>
    drawText(text, width / 2, { size: 13, ink: inks["ink-2"], anchor });
  const feet: Drawing = {
    svg: placed(end(ends[0], "start"), 0, 0) + placed(end(ends[1], "end"), width / 2, 0),
    height: 20,
  };
  return stack([head, ...drawn, feet], 6);
}
