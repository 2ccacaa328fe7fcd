import { INKS } from "virtual:inks";
import type { I18n } from "../../ui/language/LanguageProvider";
import type { ExportAbout } from "../exportTable";
import { definePatterns, type Inks } from "../pictures/inks";
import { element, escapeXml } from "../pictures/svg";
import { measureText, wrapText } from "../pictures/textWidth";
import type { EmbeddedView } from "./embeddedView";

interface EmbedInput {
  readonly view: EmbeddedView;
  readonly about: Pick<ExportAbout, "asStated" | "source" | "licence">;
  readonly i18n: Pick<I18n, "t">;
  /** The whole view on its own page, as the frame's page needs the address. */
  readonly href: string;
  /** What else is to be said, below the title. */
  readonly note?: string;
}

export interface DrawnEmbed {
  /** What stands in the page's `main`, as markup that `buildMarkup` reads. */
  readonly markup: string;
  /** At most how high it becomes in a frame of that width; pixels both. */
  readonly heightAt: (frameWidth: number) => number;
}

/** The least width of a frame for which a figure is drawn, and the width at which it is drawn. As in `embedPage.css`. */
const STEPS = [
  { from: 0, width: 256, className: "embed-at-256" },
  { from: 380, width: 344, className: "embed-at-344" },
  { from: 500, width: 460, className: "embed-at-460" },
  { from: 660, width: 620, className: "embed-at-620" },
  { from: 880, width: 830, className: "embed-at-830" },
] as const;
/** A figure is not drawn larger than this; as in `embedPage.css`. */
const WIDEST = 1080;
/** From this width a figure that may take any height is not higher than that part of its width, as a frame is not. */
const WIDE = 620;
const FLAT = 0.52;
/** On every side of the page; as in `embedPage.css`. */
const EDGE = 16;
const GAP = 12;

/** A part of the page in words; its size in pixels as in `embedPage.css`. */
interface Words {
  readonly className: string;
  readonly text: string;
  readonly size: number;
  readonly isBold?: boolean;
}

/** Colours by name, which the page has in light and dark. */
const PAGE_INKS = Object.fromEntries(Object.keys(INKS.light).map((name) => [name, `var(--${name})`])) as Inks;

/** A view in a frame: its finding and filter, the figure drawn for several widths, and what it is, of when and by whom. */
export function drawEmbed({ view, about, i18n: { t }, href, note = "" }: EmbedInput): DrawnEmbed {
  const { title, filter, picture } = view;
  const say = (part: "filter" | "source" | "licence", value: string) =>
    value && t("pair", { label: t(`take.about.${part}`), value });
  const [chosen, source, licence] = [
    say("filter", filter),
    say("source", about.source),
    say("licence", about.licence),
  ];
  const head = keepSaid([
    { className: "embed-title", text: title, size: 20, isBold: true },
    { className: "embed-filter", text: chosen, size: 14 },
    { className: "embed-note", text: note, size: 14 },
  ]);
  const foot = keepSaid([
    { className: "embed-remark", text: picture ? (picture.remark ?? "") : t("take.embed.nothing"), size: 13 },
    { className: "embed-stamp", text: about.asStated, size: 14, isBold: true },
    { className: "embed-source", text: source, size: 12 },
    { className: "embed-licence", text: licence, size: 12 },
  ]);
  const link = { className: "embed-link", text: t("take.embed.whole"), size: 14 };
  const figures = STEPS.map(({ width, className }) => {
    const height = width < WIDE ? undefined : width * FLAT;
    const drawing = picture?.draw({ width, ...(height && { height }), inks: PAGE_INKS, isShared: true });
    return { width, className, svg: drawing?.svg ?? "", height: Math.ceil(drawing?.height ?? 0) };
  });
  const legend = (picture?.legend ?? []).map(({ draw, ...entry }) => ({ ...entry, sign: draw(PAGE_INKS) }));
  const patterns = definePatterns(
    [...figures, ...legend.map(({ sign }) => sign)].map(({ svg }) => svg).join(""),
    PAGE_INKS,
  );
  const shared = patterns + (picture?.shared === undefined ? "" : element("defs", {}, picture.shared));
  const drawn = (name: string, width: number, height: number, svg: string) =>
    element("svg", { class: name, width, height, viewBox: `0 0 ${width} ${height}` }, svg);
  const markup = [
    ...head.map((words) => formatWords(words, words.className === "embed-title" ? "h1" : "p")),
    legend.length === 0
      ? ""
      : element(
          "ul",
          { class: "embed-legend" },
          legend
            .map(({ width, sign, text }) =>
              element(
                "li",
                {},
                drawn("embed-sign", width, sign.height, sign.svg) + element("span", {}, escapeXml(text)),
              ),
            )
            .join(""),
        ),
    // What several drawings share; one of them alone is displayed.
    shared === "" ? "" : element("svg", { class: "embed-shared", "aria-hidden": "true" }, shared),
    ...figures.map(({ width, height, svg, className }) =>
      svg === "" ? "" : drawn(`embed-figure ${className}`, width, height, svg),
    ),
    ...foot.map((words) => formatWords(words, "p")),
    element(
      "p",
      { class: "embed-link" },
      element("a", { href, target: "_blank", rel: "noopener" }, escapeXml(link.text)),
    ),
  ].join("");
  const heightAt = (frameWidth: number) => {
    const inner = frameWidth - 2 * EDGE;
    const at = STEPS.findLastIndex(({ from }) => frameWidth >= from);
    const figure = figures[at] ?? figures[0];
    const figureHeight = figure ? (figure.height * Math.min(inner, WIDEST)) / figure.width : 0;
    const heights = [
      ...[...head, ...foot, link].map((words) => heightOf(words, inner)),
      // Signs stand in rows at worst one below the other.
      ...(legend.length > 0 ? [heightOfLegend(legend, inner)] : []),
      figureHeight,
    ].filter((height) => height > 0);
    return Math.ceil(
      2 * EDGE + heights.reduce((sum, height) => sum + height, 0) + GAP * (heights.length - 1),
    );
  };
  return { markup, heightAt };
}

function keepSaid(parts: readonly Words[]): readonly Words[] {
  return parts.filter(({ text }) => text !== "");
}

function formatWords({ className, text }: Words, tag: "h1" | "p"): string {
  return element(tag, { class: className }, escapeXml(text));
}

const LINE_HEIGHT = 1.4;
const SIGN_GAP = 8;
const ENTRY_GAP = 20;
const LEGEND_PX = 13;

function heightOf({ text, size, isBold = false }: Words, width: number): number {
  return wrapText(text, width, size, isBold).length * size * LINE_HEIGHT;
}

function heightOfLegend(
  entries: readonly { readonly width: number; readonly text: string }[],
  width: number,
): number {
  let [rows, x] = [1, 0];
  for (const entry of entries) {
    const words = wrapText(entry.text, width - entry.width - SIGN_GAP, LEGEND_PX);
    const length =
      words.length > 1 ? width : entry.width + SIGN_GAP + measureText(entry.text, LEGEND_PX) + ENTRY_GAP;
    if (x > 0 && x + length > width + ENTRY_GAP) [rows, x] = [rows + 1, 0];
    rows += words.length - 1;
    x += length;
  }
  return rows * Math.max(20, LEGEND_PX * LINE_HEIGHT);
}
