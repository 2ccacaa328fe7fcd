import { Suspense, useRef, type ReactNode } from "react";
import { useNearScreen } from "../ui/useNearScreen";
import "./charts.css";

interface ChartBoxProps {
  /** One sentence that says what the chart shows; the chart's accessible name. */
  readonly sentence: string;
  /** Rows to draw; reserves the height, so that nothing moves when the chart arrives. */
  readonly rowCount: number;
  readonly children: ReactNode;
}

/** Reserves the place of a chart and draws it when it comes near the screen. Its rows stand in a table beside it. */
export function ChartBox({ sentence, rowCount, children }: ChartBoxProps) {
  const ref = useRef<HTMLElement>(null);
  const isNear = useNearScreen(ref);
  return (
    <figure
      ref={ref}
      className={`chart-box chart-rows-${Math.min(rowCount, 8)}`}
      role="img"
      aria-label={sentence}
    >
      {isNear && <Suspense>{children}</Suspense>}
    </figure>
  );
}
