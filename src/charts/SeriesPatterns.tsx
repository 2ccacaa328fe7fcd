/** Told apart by the way their lines run, not by colour: all of them are hatched, since all may be estimates. */
const PATTERNS = [
  { rotate: 45, size: 6, line: 3 },
  { rotate: -45, size: 9, line: 2 },
  { rotate: 90, size: 5, line: 1.5 },
  { rotate: 0, size: 10, line: 5 },
] as const;

const idOf = (position: number) => `series-hatch-${position}`;

/** The patterns behind the fills; stand once on a page. */
export function SeriesPatterns() {
  return (
    <defs>
      {PATTERNS.map(({ rotate, size, line }, position) => (
        <pattern
          key={rotate}
          id={idOf(position)}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${rotate})`}
        >
          <rect className="hatch-ground" width={size} height={size} />
          <rect className="hatch-line" width={line} height={size} />
        </pattern>
      ))}
    </defs>
  );
}

/** A piece of a part's fill, for the legend. */
export function SeriesSwatch({ series, isExact }: { series: number; isExact: boolean }) {
  return (
    <svg className="series-swatch" width="20" height="14" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="19" height="13" fill={seriesFill(series, isExact)} stroke="var(--ink)" />
    </svg>
  );
}

/** The fill of a part of a column; more parts than patterns begin anew, and a number that is exact is drawn whole. */
export function seriesFill(series: number, isExact: boolean): string {
  if (isExact) return series % 2 === 0 ? "var(--bar)" : "var(--bar-2)";
  return `url(#${idOf(series % PATTERNS.length)})`;
}
