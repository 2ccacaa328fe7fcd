import { useState, type KeyboardEvent } from "react";
import { useIsHydrated } from "../ui/hydration/useIsHydrated";
import type { BarPoint } from "./AmountBar";

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * One tab stop for the bars of a chart; arrow keys, Home and End go from bar to bar, each announced by its name. The
 * bars are those within the nearest element marked `data-points`.
 */
export function useBarPoints(): (position: number, name: string) => BarPoint {
  const isHydrated = useIsHydrated();
  const [current, setCurrent] = useState(0);
  const move = (event: KeyboardEvent<SVGSVGElement>, position: number) => {
    const step = STEPS[event.key];
    const box = event.currentTarget.closest("[data-points]");
    if (step === undefined || !box || event.ctrlKey || event.metaKey || event.altKey) return;
    const points = [...box.querySelectorAll<SVGSVGElement>("[data-point]")];
    const next = Math.min(points.length - 1, Math.max(0, position + step));
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
