import type { INKS } from "virtual:inks";
import type { ChannelInk, FreeInk } from "../../ui/pennant/channelInk";
import { FREE_INK_MARKS, FREE_INK_SIDE_PX } from "../../ui/pennant/freeInkMarks";
import { element } from "./svg";

export type Theme = keyof typeof INKS;
/** The colours of a picture. */
export type Inks = (typeof INKS)[Theme];

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
