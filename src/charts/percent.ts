/**
 * How much of the full width a value takes, as a length for SVG: never less than nothing nor more than all, whatever
 * the value is.
 */
export function percent(value: number, scale: number): string {
  const share = value / scale;
  return `${(Number.isNaN(share) ? 0 : Math.max(0, Math.min(1, share)) * 100).toFixed(2)}%`;
}
