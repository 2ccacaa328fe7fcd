/** Up to this width the buttons stand above the map, not over it; as in map.css. */
const NARROW_PX = 544;

const CONTROLS_PX = 52;

/** How much of the map's left edge the buttons cover, in CSS pixels. */
export function coveredLeftPx(mapWidthPx: number): number {
  return mapWidthPx > NARROW_PX ? CONTROLS_PX : 0;
}
