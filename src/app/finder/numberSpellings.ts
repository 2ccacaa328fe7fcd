import type { Figure } from "../../domain/figures/figure";
import type { Spelling } from "../../domain/search/textPostings";

/** What people put between thousands: `5.878`, `5,878`, `5 878`, `5'878`. */
const BETWEEN_THOUSANDS = /(?<=\d)[.,'’\s](?=\d{3}(?!\d))/gu;
const ENDS_OF_UNITS: Readonly<Record<string, readonly string[]>> = {
  EUR: ["euro", "euros", "eur"],
  fraction: ["percent", "pct"],
};

/** A text with its numbers as the index has them: without anything between thousands. */
export function joinThousands(text: string): string {
  return text.replaceAll(BETWEEN_THOUSANDS, "");
}

/** What a number is found by, each only when it is written whole: a `5` is no beginning of 5878. */
export function spellNumbers(values: readonly number[], ends: readonly string[] = []): readonly Spelling[] {
  const written = values.flatMap((value) => [
    String(value),
    ...(Number.isInteger(value) ? [] : [value.toFixed(2)]),
  ]);
  const whole = [...new Set(written)];
  return [
    ...whole,
    ...whole.flatMap((each) => ends.flatMap((end) => [`${each} ${end}`, `${end} ${each}`])),
  ].map((text) => ({
    text,
    weight: 0,
    isCode: true,
  }));
}

/** A stated number as people write it: a share as a percentage, a duration in seconds and in minutes with seconds. */
export function spellFigure({ value, unit }: Figure): readonly Spelling[] {
  if (unit === "1") return spellNumbers([Math.round(value * 1000) / 10], ENDS_OF_UNITS["fraction"]);
  if (unit === "s") {
    const parts = `${Math.floor(value / 60)} ${value % 60}`;
    const minutes = `${Math.floor(value / 60)} min ${value % 60}`;
    return [
      ...spellNumbers([value]),
      ...[parts, minutes, `${minutes} s`].map((text) => ({ text, weight: 0, isCode: true })),
    ];
  }
  return spellNumbers([value], ENDS_OF_UNITS[unit]);
}
