import { Suspense, useRef, type ReactNode } from "react";
import { useSpeech } from "../ui/LanguageProvider";
import { useNearScreen } from "../ui/useNearScreen";
import "./charts.css";

interface ChartBoxProps {
  /** What the rows are of. With the rows it makes the chart's accessible name. */
  readonly title: string;
  /** The rows drawn; their number reserves the height, so that nothing moves when the chart arrives. */
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  /** An axis below takes the room of one more row. */
  readonly hasAxis?: boolean;
  readonly children: ReactNode;
}

const MOST_ROWS = 8;

/** Reserves the place of a chart and draws it when it comes near the screen. Its rows stand in a table beside it. */
export function ChartBox({ title, rows, hasAxis = false, children }: ChartBoxProps) {
  const { t, formats } = useSpeech();
  const ref = useRef<HTMLElement>(null);
  const isNear = useNearScreen(ref);
  const height = Math.min(rows.length + (hasAxis ? 1 : 0), MOST_ROWS);
  const sentence = t("chart.sentence", {
    title,
    rows: formats.formatList(rows.map(({ label, text }) => `${label} ${text}`)),
  });
  return (
    <figure ref={ref} className={`chart-box chart-rows-${height}`} role="img" aria-label={sentence}>
      {isNear && <Suspense>{children}</Suspense>}
    </figure>
  );
}
