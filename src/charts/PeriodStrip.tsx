import { percent } from "./percent";
import "./AmountBar.css";

interface PeriodStripProps {
  /** Decimal years. Absent where no period is stated: the line stays empty. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
  /** First and last year of the line, whole; the same for all strips that are to be compared. */
  readonly first: number;
  readonly last: number;
}

const TICK_YEARS = [1, 10, 100, 1000];
const MOST_TICKS = 40;

/**
 * A period to scale on a line of years with a tick at the start of each, or at fewer where they would be too many. Its
 * years stand in the text beside it.
 */
export function PeriodStrip({ span, first, last }: PeriodStripProps) {
  const length = last - first;
  const placeOf = (year: number) => percent(year - first, length);
  const step = TICK_YEARS.find((years) => length / years < MOST_TICKS) ?? length;
  const ticks = Array.from({ length: Math.floor(length / step) + 1 }, (_, tick) =>
    placeOf(first + tick * step),
  );
  return (
    <svg className="period-strip" width="100%" height="14" aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="7" y2="7" />
      {ticks.map((x) => (
        <line key={x} x1={x} x2={x} y1="2" y2="12" />
      ))}
      {span && (
        <rect x={placeOf(span.start)} width={percent(span.end - span.start, length)} y="4" height="6" />
      )}
    </svg>
  );
}
