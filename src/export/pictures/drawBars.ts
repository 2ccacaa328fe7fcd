import { beside, NOTHING, stack, type Drawing } from "./drawing";
import { drawText } from "./drawText";
import type { Inks } from "./inks";
import { measureText } from "./textWidth";
import type { Room } from "./picture";
import { element } from "./svg";

/** A piece of a bar from one place to the other, in parts of the scale. */
interface BarPart {
  readonly start: number;
  readonly end: number;
  /** `undefined`: only outlined. */
  readonly fill?: ((inks: Inks) => string) | undefined;
  /** Its outline is dotted: how far it could reach. */
  readonly isOpen?: boolean;
  /** Dots in an outline, as on a pennant: not declared. */
  readonly isDotted?: boolean;
}

export interface BarRow {
  readonly label: string;
  /** In small letters below the label. */
  readonly note?: string;
  readonly value: string;
  /** Later ones lie on earlier ones; none where there is nothing to draw. */
  readonly parts: readonly BarPart[];
  /** Heads the rows that follow. */
  readonly isHeading?: boolean;
}

const SIZE = 15;
const BAR_HEIGHT = 18;
const GAP = 16;
/** In a narrower picture labels stand above their bars. */
const WIDE = 560;

/** Rows of a label, a bar and a value; all bars from zero on one scale. */
export function drawBars(rows: readonly BarRow[], { width, inks }: Room): Drawing {
  const widest = (texts: readonly string[]) =>
    Math.max(40, ...texts.map((text) => measureText(text, SIZE, true)));
  const values = rows.map(({ value }) => value);
  // Words may stand below each other; a number is never broken.
  const widestWord = widest(values.flatMap((value) => value.split(" ")));
  const valueWidth = Math.max(Math.min(width * 0.3, widest(values)), Math.min(width * 0.5, widestWord));
  const isWide = width >= WIDE;
  const labelWidth = isWide ? Math.min(300, width * 0.32) : width - valueWidth - GAP;
  const barLeft = isWide ? labelWidth + GAP : 0;
  const barWidth = isWide ? width - barLeft - valueWidth - GAP : width;
  return stack(
    rows.map(({ label, note = "", value, parts, isHeading = false }) => {
      if (isHeading) return drawText(label, width, { size: SIZE, ink: inks["ink-2"], isBold: true });
      const words = stack([
        drawText(label, labelWidth, { size: SIZE, ink: inks.ink }),
        note === "" ? NOTHING : drawText(note, labelWidth, { size: 13, ink: inks["ink-2"] }),
      ]);
      const bar = drawBar(parts, barWidth, inks);
      const number = drawText(value, valueWidth, { size: SIZE, ink: inks.ink, isBold: true, anchor: "end" });
      const valueCell = { x: width - valueWidth, drawing: number };
      return isWide
        ? beside([{ x: 0, drawing: words }, { x: barLeft, drawing: bar }, valueCell])
        : stack([beside([{ x: 0, drawing: words }, valueCell]), bar], 4);
    }),
    10,
  );
}

/** One bar; the line from which it starts is always there. */
export function drawBar(parts: readonly BarPart[], width: number, inks: Inks): Drawing {
  const svg = parts.map(({ start, end, fill, isOpen = false, isDotted = false }) => {
    const [x, length] = [start * width, (end - start) * width];
    const rect = element("rect", {
      x: x + 0.5,
      y: 1.5,
      width: Math.max(0, length - 1),
      height: BAR_HEIGHT - 3,
      fill: fill ? fill(inks) : "none",
      stroke: fill ? inks.ink : inks["rule-strong"],
      "stroke-dasharray": isOpen ? "2 3" : undefined,
    });
    if (!isDotted || length < 4) return rect;
    const y = BAR_HEIGHT / 2;
    const dots = {
      stroke: inks.ink,
      "stroke-width": 2,
      "stroke-linecap": "round",
      "stroke-dasharray": "0 8",
    };
    return rect + element("path", { d: `M${Math.round(x + 6)} ${y}H${Math.round(x + length - 2)}`, ...dots });
  });
  const axis = element("path", { d: `M0 0V${BAR_HEIGHT}`, stroke: inks.ink });
  return { svg: parts.length === 0 ? "" : svg.join("") + axis, height: BAR_HEIGHT };
}
