import type { KeyboardEvent } from "react";
import { HATCH_FILL, type BarLook } from "./AmountHatch";
import { percent } from "./percent";
import "./AmountBar.css";

/** Makes the bar a point that the arrow keys reach; without it the bar is left to the text beside it. */
export interface BarPoint {
  /** `label: value unit`. */
  readonly name: string;
  readonly tabIndex: 0 | -1 | undefined;
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
}

interface AmountBarProps {
  /** From zero, in the unit of `scale`. */
  readonly value: number;
  /** What the full width stands for; the same for all bars that are to be compared. Above zero. */
  readonly scale: number;
  /** `own`: the reader's own assumption, stated nowhere. */
  readonly look: BarLook | "own";
  /** How far the bar may reach by another reading; drawn as an outline. */
  readonly reach?: number | undefined;
  readonly point?: BarPoint | undefined;
  readonly height?: number;
}

/** A bar from zero that shows how sure its number is: an estimate is hatched, and its end is no sharp edge. */
export function AmountBar({ value, scale, look, reach, point, height = 22 }: AmountBarProps) {
  const end = percent(value, scale);
  return (
    <svg
      className={`amount-bar amount-${look}`}
      width="100%"
      height={height}
      focusable={point ? undefined : "false"}
      {...(point
        ? {
            role: "img",
            "aria-label": point.name,
            tabIndex: point.tabIndex,
            onKeyDown: point.onKeyDown,
            "data-point": "",
          }
        : { "aria-hidden": true })}
    >
      {reach !== undefined && reach > value && (
        <rect className="amount-reach" y="1" width={percent(reach, scale)} height={height - 2} />
      )}
      {look === "exact" || look === "own" ? (
        <rect className="amount-fill" y="1" width={end} height={height - 2} />
      ) : (
        <rect fill={HATCH_FILL} y="1" width={end} height={height - 2} />
      )}
      {look !== "exact" && look !== "own" && (
        <line className="amount-edge" x1={end} x2={end} y1="0" y2={height} />
      )}
      <line className="amount-zero" x1="0" x2="0" y1="0" y2={height} />
    </svg>
  );
}
