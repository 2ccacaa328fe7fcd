/** As in map.css. */
export const LABEL_FONT_PX = 12;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width of a name on the map in CSS pixels; a rough guess without a canvas. */
export function labelWidthPx(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (context === undefined) {
    context = document.createElement("canvas").getContext("2d");
    // Asked for once: it makes the browser compute all styles that have changed.
    if (context) context.font = `${LABEL_FONT_PX}px ${getComputedStyle(document.body).fontFamily}`;
  }
  const width = context?.measureText(text).width ?? text.length * 7;
  widths.set(text, width);
  return width;
}
