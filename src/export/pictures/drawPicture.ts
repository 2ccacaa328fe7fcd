import { INKS } from "virtual:inks";
import type { I18n } from "../../ui/language/LanguageProvider";
import type { ExportAbout } from "../exportTable";
import { placed, stack, type Drawing } from "./drawing";
import { drawText } from "./drawText";
import { definePatterns, type Inks, type Theme } from "./inks";
import { measureText } from "./textWidth";
import type { ExportPicture, LegendEntry } from "./picture";
import { element, escapeXml } from "./svg";

/** As high as the figure needs, or 16 by 9. */
export type PictureShape = "tall" | "wide";

interface PictureInput {
  readonly picture: ExportPicture;
  readonly about: ExportAbout;
  readonly i18n: Pick<I18n, "t" | "language">;
  readonly shape: PictureShape;
  readonly theme: Theme;
}

export interface DrawnPicture {
  /** An SVG that needs nothing else. */
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const TALL_WIDTH = 800;
const WIDE_WIDTH = 1280;
const WIDE_RATIO = 16 / 9;
/** A figure that is not read at this width is not made wide for it. */
const WIDEST = 6000;
const MARGIN = 28;
const GAP = 16;

/** The figure with its finding as title, the filter, a legend, and what it is, of when, by whom, where and under what licence. */
export function drawPicture(input: PictureInput): DrawnPicture {
  const inks = INKS[input.theme];
  const drawAt = (width: number) => drawWhole(input, width, inks, input.shape === "wide");
  let width = input.shape === "wide" ? WIDE_WIDTH : TALL_WIDTH;
  let whole = drawAt(width);
  // What has many rows needs a wider sheet, on which they stand in more columns.
  while (input.shape === "wide" && whole.height > width / WIDE_RATIO && width < WIDEST) {
    width = Math.round(width * 1.12);
    whole = drawAt(width);
  }
  const height = Math.ceil(Math.max(whole.height, input.shape === "wide" ? width / WIDE_RATIO : 0));
  const { title } = input.about;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": title,
      lang: input.i18n.language,
    },
    [
      element("title", {}, escapeXml(title)),
      element(
        "desc",
        {},
        escapeXml([input.about.filter, input.about.asStated, input.about.source].filter(Boolean).join(". ")),
      ),
      definePatterns(whole.svg, inks),
      element("rect", { width, height, fill: inks.paper }),
      whole.svg,
    ].join(""),
  );
  return { svg, width, height };
}

function drawWhole(
  { picture, about, i18n: { t } }: PictureInput,
  width: number,
  inks: Inks,
  isWide: boolean,
): Drawing {
  const say = (part: "filter" | "source" | "licence" | "address") =>
    about[part] && t("pair", { label: t(`take.about.${part}`), value: about[part] });
  const inner = width - 2 * MARGIN;
  const head = stack(
    [
      drawText(about.title, inner, { size: isWide ? 28 : 24, ink: inks.ink, isSerif: true, isBold: true }),
      drawText(say("filter"), inner, { size: 15, ink: inks["ink-2"] }),
      drawLegend(picture.legend ?? [], inner, inks),
    ],
    8,
  );
  const foot = stack(
    [
      drawText(picture.remark ?? "", inner, { size: 13, ink: inks["ink-2"] }),
      { svg: element("path", { d: `M0 0.5H${inner}`, stroke: inks.rule }), height: 1 },
      drawText(about.asStated, inner, { size: 14, ink: inks.accent, isBold: true }),
      ...(["source", "licence", "address"] as const).map((part) =>
        drawText(say(part), inner, { size: 12, ink: inks["ink-2"] }),
      ),
    ],
    5,
  );
  const room = width / WIDE_RATIO - head.height - foot.height - 2 * MARGIN - 2 * GAP;
  const figure = picture.draw({ width: inner, inks, ...(isWide && { height: Math.max(160, room) }) });
  const parts = stack([head, figure], GAP);
  const free = isWide ? Math.max(0, room - figure.height) : 0;
  const svg = placed(parts, MARGIN, MARGIN) + placed(foot, MARGIN, MARGIN + parts.height + GAP + free);
  return { svg, height: 2 * MARGIN + parts.height + GAP + foot.height };
}

function drawLegend(entries: readonly LegendEntry[], width: number, inks: Inks): Drawing {
  const size = 13;
  const lineHeight = 22;
  let x = 0;
  const rows: { svg: string; height: number }[] = [];
  for (const { width: signWidth, draw, text } of entries) {
    const most = width - signWidth - 8;
    const needed = signWidth + 8 + Math.min(most, measureText(text, size)) + 20;
    if (x + needed > width + 20) x = 0;
    const words = drawText(text, most, { size, ink: inks["ink-2"] });
    const sign = draw(inks);
    const part = placed(sign, x, (18 - sign.height) / 2) + placed(words, x + signWidth + 8, 0);
    const last = rows.at(-1);
    if (x === 0 || !last) rows.push({ svg: part, height: Math.max(lineHeight, words.height + 4) });
    else last.svg += part;
    x += needed;
  }
  return stack(rows);
}
