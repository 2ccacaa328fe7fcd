/** The form of a frame in which a view is seen whole at any usual width. */
export interface FrameShape {
  /** Width by height, for frames as wide as a page. */
  readonly ratio: number;
  /** In pixels; for narrower ones, whose words take more lines. */
  readonly leastHeight: number;
}

const WIDTHS = Array.from({ length: 34 }, (_, step) => 280 + step * 40);
/** From here a frame is as wide as a page. */
const WIDE = 880;

/** Finds the form from the height that the view needs at a width; pixels both. */
export function fitFrame(heightAt: (frameWidth: number) => number): FrameShape {
  const needs = WIDTHS.map((width) => ({ width, height: heightAt(width) }));
  const wide = needs.filter(({ width }) => width >= WIDE).map(({ width, height }) => width / height);
  const ratio = Math.floor(Math.min(...wide) * 100) / 100;
  const narrow = needs.filter(({ width, height }) => height > width / ratio).map(({ height }) => height);
  return { ratio, leastHeight: Math.max(0, ...narrow) };
}
