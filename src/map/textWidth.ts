const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in CSS pixels in a font given as CSS shorthand; a rough guess without a canvas. */
export function textWidthPx(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (context) context.font = font;
  const width = context?.measureText(text).width ?? text.length * 7;
  widths.set(key, width);
  return width;
}
