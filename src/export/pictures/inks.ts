import type { ChannelInk, FreeInk } from "../../ui/pennant/channelInk";
import { FREE_INK_MARKS, FREE_INK_SIDE_PX } from "../../ui/pennant/freeInkMarks";
import { element } from "./svg";

export type Theme = "light" | "dark";

/** The colours of a picture; as in `ui/styles/tokens.css`, which a picture cannot reach: a test compares. */
export const INKS = {
  light: {
    paper: "#fbfaf7",
    card: "#ffffff",
    ink: "#1b1f24",
    "ink-2": "#565d65",
    rule: "#dfdcd4",
    "rule-strong": "#8a877f",
    sea: "#f3f5f6",
    land: "#e6e2d8",
    facebook: "#1f6fb2",
    twitter: "#b84706",
    newsletter: "#0b8261",
    "slot-1": "#34257e",
    "slot-2": "#791515",
    "slot-3": "#4b8e29",
    "slot-4": "#66443d",
    "slot-5": "#2222bf",
    accent: "#8a1f2d",
    bar: "#43484e",
    "bar-2": "#767c84",
  },
  dark: {
    paper: "#14171a",
    card: "#1b1f23",
    ink: "#eceae4",
    "ink-2": "#a9aeb4",
    rule: "#2e3338",
    "rule-strong": "#6e747b",
    sea: "#12161a",
    land: "#2b3137",
    facebook: "#5aa9e6",
    twitter: "#f08a4b",
    newsletter: "#52c484",
    "slot-1": "#3285ae",
    "slot-2": "#bc6271",
    "slot-3": "#97edd0",
    "slot-4": "#e0e052",
    "slot-5": "#658b18",
    accent: "#e58a94",
    bar: "#c9c7c1",
    "bar-2": "#858b92",
  },
} as const satisfies Record<Theme, Readonly<Record<string, string>>>;

export type Inks = Readonly<Record<keyof (typeof INKS)["light"], string>>;

/** What fills a listed stripe or bar of a channel. */
export function fillOf(ink: ChannelInk, inks: Inks): string {
  if (ink === "plain") return inks.ink;
  return ink in FREE_INK_MARKS ? `url(#${ink})` : inks[ink];
}

/** Told apart by the way their lines run; as the columns of the pages. */
const HATCHES = [
  { rotate: 45, size: 6, line: 3 },
  { rotate: -45, size: 9, line: 2 },
  { rotate: 90, size: 5, line: 1.5 },
  { rotate: 0, size: 10, line: 5 },
] as const;

/** Fills a number that is only estimated; of several beside each other, each in a hatch of its own. */
export function hatchOf(position = 0): string {
  return `url(#hatch-${position % HATCHES.length})`;
}

/** The patterns that the markup asks for, as definitions; empty where it asks for none. */
export function definePatterns(svg: string, inks: Inks): string {
  const asked = new Set([...svg.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id));
  const free = (Object.keys(FREE_INK_MARKS) as FreeInk[])
    .filter((ink) => asked.has(ink))
    .map((ink) =>
      pattern(ink, FREE_INK_SIDE_PX, [
        element("rect", { width: FREE_INK_SIDE_PX, height: FREE_INK_SIDE_PX, fill: inks[ink] }),
        element("path", {
          d: FREE_INK_MARKS[ink],
          stroke: inks.card,
          fill: "none",
          "stroke-linecap": "round",
        }),
      ]),
    );
  const hatches = HATCHES.flatMap(({ rotate, size, line }, position) =>
    asked.has(`hatch-${position}`)
      ? pattern(
          `hatch-${position}`,
          size,
          [
            element("rect", { width: size, height: size, fill: inks.card }),
            element("rect", { width: line, height: size, fill: inks.bar }),
          ],
          rotate,
        )
      : [],
  );
  const all = [...free, ...hatches].join("");
  return all === "" ? "" : element("defs", {}, all);
}

function pattern(id: string, side: number, content: readonly string[], rotate?: number): string {
  const patternTransform = rotate === undefined ? undefined : `rotate(${rotate})`;
  return element(
    "pattern",
    { id, width: side, height: side, patternUnits: "userSpaceOnUse", patternTransform },
    content.join(""),
  );
}
