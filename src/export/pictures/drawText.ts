import type { Drawing } from "./drawing";
import { wrapText } from "./textWidth";
import { element, escapeXml } from "./svg";

export interface TextLook {
  /** Of the font, in pixels. */
  readonly size: number;
  readonly ink: string;
  readonly isBold?: boolean;
  readonly isSerif?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** Fonts that systems have, the same as on the pages; a picture brings none along. */
const SANS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
const SERIF =
  "Charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', Cambria, Georgia, 'DejaVu Serif', serif";
const LINE_HEIGHT = 1.35;
/** Of a line, where the feet of the letters stand. */
const BASELINE = 1.02;

/** Real text, wrapped within the width; a line is an element of its own, as programs that draw import it best. */
export function drawText(text: string, width: number, look: TextLook): Drawing {
  const { size, ink, isBold = false, isSerif = false, anchor = "start" } = look;
  const lines = wrapText(text, width, size, isBold);
  const x = anchor === "start" ? 0 : anchor === "end" ? width : width / 2;
  const lineHeight = Math.round(size * LINE_HEIGHT);
  const svg = lines.map((line, position) =>
    element(
      "text",
      {
        x,
        y: position * lineHeight + size * BASELINE,
        "font-family": isSerif ? SERIF : SANS,
        "font-size": size,
        "font-weight": isBold ? 600 : undefined,
        "text-anchor": anchor === "start" ? undefined : anchor,
        fill: ink,
      },
      escapeXml(line),
    ),
  );
  return { svg: svg.join(""), height: lines.length * lineHeight };
}
