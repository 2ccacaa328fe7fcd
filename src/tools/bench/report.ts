/** Parts of a figure with their values, the most first. */
export type MadeOf = readonly (readonly [part: string, value: number])[];

/** One figure of a benchmark, with the spread of its rounds and, where there is one, what is to be reached. */
export interface BenchLine {
  readonly name: string;
  /** The median of the rounds, in the unit. */
  readonly value: number;
  readonly unit: "ms" | "kB" | "MB" | "×" | "";
  /** First and third quartile of the rounds; absent for what does not vary. */
  readonly spread?: readonly [number, number];
  /** The most that counts as reached; absent for a figure that is only shown. */
  readonly reach?: number;
  /** True where the figure is to be at least, not at most, what is to be reached. */
  readonly isFloor?: boolean;
  /** What the figure is made of, in its unit, which is said where it is not reached. */
  readonly madeOf?: MadeOf;
}

/** Median and quartiles of some rounds. NaN where there was none. */
export function summariseRounds(rounds: readonly number[]): Pick<BenchLine, "value" | "spread"> {
  return { value: quantile(rounds, 0.5), spread: [quantile(rounds, 0.25), quantile(rounds, 0.75)] };
}

/** The value below which the share of the values lies, between neighbours in proportion. NaN where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** Whether a figure is what it is to be; true where nothing is to be reached. */
export function isReached({ value, reach, isFloor = false }: BenchLine): boolean {
  if (reach === undefined) return true;
  return isFloor ? value >= reach : value <= reach;
}

/** A table for the terminal, one figure a line, each with whether it was reached. */
export function formatReport(title: string, lines: readonly BenchLine[]): string {
  const width = Math.max(...lines.map(({ name }) => name.length));
  const rows = lines.flatMap((line) => {
    const { name, value, unit, spread, reach, isFloor } = line;
    const shown = `${formatValue(value)} ${unit}`.padStart(12);
    const between = spread
      ? `(${formatValue(spread[0])}–${formatValue(spread[1])})`.padEnd(18)
      : " ".repeat(18);
    const bound =
      reach === undefined ? "" : `${isFloor ? "at least" : "at most"} ${formatValue(reach)} ${unit}: `;
    const verdict = reach === undefined ? "" : isReached(line) ? "reached" : "NOT REACHED";
    const row = `${name.padEnd(width)} ${shown} ${between} ${bound}${verdict}`.trimEnd();
    return line.madeOf && !isReached(line) ? [row, `  made of ${formatParts(line.madeOf)}`] : [row];
  });
  return [`\n${title}`, ...rows, ""].join("\n");
}

function formatParts(parts: MadeOf): string {
  return parts.map(([part, value]) => `${part} ${formatValue(value)}`).join(", ");
}

function formatValue(value: number): string {
  if (Number.isNaN(value)) return "not measured";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
  return String(Number(value.toFixed(digits)));
}
