import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/**
 * The rules that read colours. A theme changes nothing else (`tokens.test.ts`), so that no other rule can find
 * anything in one theme that it does not find in the other.
 */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** The rules about what may be there once on a page, which parts that are right by themselves can break together. */
const ID_RULES = ["duplicate-id-aria", "landmark-unique", "landmark-one-main", "page-has-heading-one"];

const WITH_SIZES = { "target-size": { enabled: true } };
const WITHOUT_COLOURS = Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }]));

const RULES = {
  all: { rules: WITH_SIZES },
  colours: { runOnly: { type: "rule", values: COLOUR_RULES } },
  others: { rules: { ...WITH_SIZES, ...WITHOUT_COLOURS } },
  ids: { runOnly: { type: "rule", values: ID_RULES } },
} satisfies Record<string, axe.RunOptions>;

/**
 * Where axe cannot decide on the contrast of a text, and why it is no fault: the text is measured here instead,
 * against the ground that its elements paint.
 */
const UNDECIDED_CONTRAST: Readonly<Record<string, string>> = {
  bgGradient: "stands on a hatching: measured against each of its colours",
  bgOverlap:
    "something without colour of its own lies over it: the field of a choice, the target of a footnote",
  colorParse: "a colour in a notation that axe does not know",
  elmPartiallyObscured: "lies in a box that scrolls and is cut by its edge",
  elmPartiallyObscuring: "lies partly beyond its box",
  emptyValue: "is a field without text: its ink is measured",
  imgNode: "stands in a drawing, whose shapes axe does not read",
  nonBmp: "is a sign, not a letter: an arrow or the mark of the sorting",
  outsideViewport: "axe could not scroll to it",
  pseudoContent: "has a mark or a larger target before or after it",
  shortTextContent: "is one character long",
};

/** Other doubts of axe, looked at one by one: rule and element, as selector and markup → why it is no fault. */
const EXPLAINED_DOUBTS: readonly {
  readonly rule: string;
  readonly element: RegExp;
  readonly reason: string;
}[] = [
  {
    rule: "th-has-data-cells",
    element: /\.combinations/,
    reason: "the header of a group of rows: its cells stand in the rows below it",
  },
  {
    rule: "color-contrast",
    element: /\.question-partial/,
    reason: "is filled in one corner, away from its number",
  },
  {
    rule: "label-content-name-mismatch",
    element: /<button type="button" aria-label="([^"]+)" title="\1"/,
    reason: "shows a sign and no words: its name is also its tooltip",
  },
];

/**
 * Rule and elements of every violation on the page, and of every doubt of axe that is not explained above, in one
 * line each. `colours` runs only the rules that depend on the theme, `others` all but these, `ids` those about what is
 * there once; `part` is a selector, all that it finds is looked at.
 */
export async function findViolations(
  page: Page,
  { rules = "all", part = "html" }: { rules?: keyof typeof RULES; part?: string | undefined } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(AXE);
  const { violations, doubts } = await page.evaluate(
    async ({ options, within }) => {
      const results = await window.axe?.run(within, {
        ...options,
        resultTypes: ["violations", "incomplete"],
      });
      const list = (found: axe.Result[] = []) =>
        found.flatMap(({ id, nodes }) =>
          nodes.map((node) => ({
            rule: id,
            element: node.target.join(" "),
            html: node.html,
            key: String(node.any[0]?.data?.messageKey ?? ""),
          })),
        );
      return { violations: list(results?.violations), doubts: list(results?.incomplete) };
    },
    { options: RULES[rules] as axe.RunOptions, within: part },
  );
  const isExplained = (doubt: (typeof doubts)[number]) =>
    EXPLAINED_DOUBTS.some(
      ({ rule, element }) => rule === doubt.rule && element.test(`${doubt.element} ${doubt.html}`),
    );
  const open = doubts.filter((doubt) => !isExplained(doubt));
  const contrasts = open.filter(({ rule, key }) => rule === "color-contrast" && key in UNDECIDED_CONTRAST);
  const faint = await findFaintTexts(
    page,
    contrasts.map(({ element }) => element),
  );
  const unexplained = open.filter((doubt) => !contrasts.includes(doubt));
  return [
    ...violations.map(({ rule, element }) => `${rule}: ${element}`),
    ...unexplained.map(({ rule, element, key }) => `unexplained ${rule} ${key}: ${element}`),
    ...faint.map((text) => `color-contrast, as measured: ${text}`),
  ];
}

/** Texts that contrast less with their ground than level AA asks for, by the colours that are computed for them. */
function findFaintTexts(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate((targets) => {
    const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    type Colour = readonly [number, number, number, number];
    const read = (colour: string): Colour => {
      if (!context) throw new Error("no canvas");
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const luminance = ([red, green, blue]: Colour) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    /** What the element, or the nearest around it that paints, has as ground; a gradient has several. */
    const groundsOf = (element: Element | null): Colour[] => {
      if (!element) return [[255, 255, 255, 1]];
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const stops = backgroundImage.includes("gradient")
        ? [...backgroundImage.matchAll(/(?:rgba?|color|oklab|oklch)\([^()]*\)/g)].map(([colour]) =>
            read(colour),
          )
        : [];
      const own = read(backgroundColor);
      const opaque = stops.filter(([, , , alpha]) => alpha > 0.5);
      return own[3] > 0.5 ? [...opaque, own] : [...opaque, ...groundsOf(element.parentElement)];
    };
    return targets.flatMap((selector) => {
      const element = document.querySelector(selector);
      if (!element || getComputedStyle(element).visibility === "hidden") return [];
      const style = getComputedStyle(element);
      const isDrawn = element instanceof SVGElement;
      const ink = read(isDrawn ? style.fill : style.color);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const least = Math.min(...groundsOf(element).map((ground) => contrast(ink, ground)));
      return least + 0.005 < (isLarge ? 3 : 4.5) ? [`${selector}: ${least.toFixed(2)}`] : [];
    });
  }, selectors);
}
