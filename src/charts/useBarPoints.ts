import { useState, type KeyboardEvent } from "react";
import { useIsHydrated } from "../ui/hydration/useIsHydrated";
import { stepAlong } from "../ui/parts/arrowKeys";
import type { BarPoint } from "./AmountBar";

/**
 * One tab stop for the bars of a chart; arrow keys, Home and End go from bar to bar, each announced by its name. The
 * bars are those within the nearest element marked `data-points`.
 */
export function useBarPoints(): (position: number, name: string) => BarPoint {
  const isHydrated = useIsHydrated();
  const [current, setCurrent] = useState(0);
  const move = (event: KeyboardEvent<SVGSVGElement>, position: number) => {
    const box = event.currentTarget.closest("[data-points]");
    const points = [...(box?.querySelectorAll<SVGSVGElement>("[data-point]") ?? [])];
    const next = stepAlong(event, position, points.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    points[next]?.focus();
  };
  return (position, name) => ({
    name,
    tabIndex: isHydrated ? (position === current ? 0 : -1) : undefined,
    onKeyDown: (event) => move(event, position),
  });
}
