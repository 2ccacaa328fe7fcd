import "./amountBar.css";

interface PeriodStripProps {
  /** Decimal years. Absent where no period is stated: the line stays empty. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
  /** First and last year of the line, whole; the same for all strips that are to be compared. */
  readonly first: number;
  readonly last: number;
}

/** A period to scale on a line of years with a tick at the start of each. Its years stand in the text beside it. */
export function PeriodStrip({ span, first, last }: PeriodStripProps) {
  const percent = (year: number) => `${(((year - first) / (last - first)) * 100).toFixed(2)}%`;
  const ticks = Array.from({ length: last - first + 1 }, (_, position) => percent(first + position));
  return (
    <svg className="period-strip" width="100%" height="14" aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="7" y2="7" />
      {ticks.map((x) => (
        <line key={x} x1={x} x2={x} y1="2" y2="12" />
      ))}
      {span && (
        <rect
          x={percent(span.start)}
          width={`${(((span.end - span.start) / (last - first)) * 100).toFixed(2)}%`}
          y="4"
          height="6"
        />
      )}
    </svg>
  );
}
