import { percent } from "../../charts/percent";
import type { Figure } from "../../domain/figures/figure";
import { FigureValue } from "../../ui/figures/FigureValue";
import { useNameMeasure } from "../../ui/figures/measureText";

/** Shares of one whole as a bar in as many inks; an SVG, since the page's policy forbids inline styles. */
export function ProportionBar({ parts }: { parts: readonly Figure[] }) {
  const nameMeasure = useNameMeasure();
  const starts = parts.map((_, position) => sumOf(parts.slice(0, position)));
  return (
    <div className="proportion-bar">
      <svg width="100%" height="16" aria-hidden="true" focusable="false">
        {parts.map(({ figureId, value }, position) => (
          <rect
            key={figureId}
            className={position === 0 ? "proportion-first" : "proportion-rest"}
            x={percent(starts[position] ?? 0, 1)}
            width={percent(value, 1)}
            height="16"
          />
        ))}
      </svg>
      <ul>
        {parts.map((part, position) => (
          <li key={part.figureId} className={position === 0 ? "proportion-first" : "proportion-rest"}>
            <FigureValue figure={part} /> {nameMeasure(part.measure)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sumOf(parts: readonly Figure[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
