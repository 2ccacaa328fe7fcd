import { placed, type Drawing } from "./drawing";
import { drawText } from "./drawText";
import type { Inks } from "./inks";
import type { Room } from "./picture";
import { element } from "./svg";

export interface PictureColumn {
  readonly label: string;
  /** What all parts together come to, in words. */
  readonly value: string;
  /** From zero, one for each series, the lowest first. */
  readonly parts: readonly number[];
}

const HEIGHT = 280;
const WIDEST = 110;

/** Columns of stacked parts from zero on one scale, each with its sum above it. */
export function drawColumns(
  columns: readonly PictureColumn[],
  fills: readonly ((inks: Inks) => string)[],
  { width, height, inks }: Room,
): Drawing {
  const top = 24;
  const tall = Math.max(160, Math.min(HEIGHT, (height ?? HEIGHT) - 60));
  const sums = columns.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0));
  const scale = Math.max(...sums) || 1;
  const step = width / columns.length;
  const wide = Math.min(WIDEST, step * 0.7);
  const drawn = columns.map(({ label, value, parts }, at) => {
    const x = at * step + (step - wide) / 2;
    let y = top + tall;
    const rects = parts.map((part, series) => {
      const high = (part / scale) * tall;
      y -= high;
      return part === 0
        ? ""
        : element("rect", { x, y, width: wide, height: high, fill: fills[series]?.(inks), stroke: inks.ink });
    });
    const sum = drawText(value, step, { size: 14, ink: inks.ink, isBold: true, anchor: "middle" });
    const name = drawText(label, step, { size: 14, ink: inks.ink, anchor: "middle" });
    return (
      rects.join("") + placed(sum, at * step, y - sum.height - 2) + placed(name, at * step, top + tall + 6)
    );
  });
  const axis = element("path", { d: `M0 ${top + tall + 0.5}H${Math.round(width)}`, stroke: inks.ink });
  return { svg: drawn.join("") + axis, height: top + tall + 30 };
}
