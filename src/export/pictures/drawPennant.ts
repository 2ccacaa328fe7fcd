import {
  pennantGeometry,
  type PennantGeometry,
  type PennantSize,
  type Stripe,
} from "../../ui/pennant/pennantStripes";
import type { Drawing } from "./drawing";
import { fillOf, type Inks } from "./inks";
import { element, escapeXml } from "./svg";

/** A post as a small flag, as on the pages. `title`: what it says, for whoever reads the file or points at it. */
export function drawPennant(stripes: readonly Stripe[], size: PennantSize, inks: Inks, title = ""): Drawing {
  const geometry = pennantGeometry(stripes.length, size);
  const { width, height, stripeHeight, lefts } = geometry;
  const seams = lefts
    .slice(1)
    .map((left) => `M${left - 0.5} 1v${stripeHeight}`)
    .join("");
  const svg = element(
    "g",
    {},
    [
      title === "" ? "" : element("title", {}, escapeXml(title)),
      element("rect", {
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        rx: 1,
        fill: inks.card,
        stroke: inks.ink,
      }),
      seams === "" ? "" : element("path", { d: seams, stroke: inks.ink, "stroke-opacity": "0.35" }),
      ...lefts.map((left, position) => {
        const stripe = stripes[position];
        return stripe ? drawStripe(stripe, left, geometry, inks) : "";
      }),
    ].join(""),
  );
  return { svg, height };
}

function drawStripe(
  { ink, standing, isMention }: Stripe,
  left: number,
  geometry: PennantGeometry,
  inks: Inks,
): string {
  const { stripeWidth, stripeHeight, height, radius } = geometry;
  const middle = { cx: left + stripeWidth / 2, cy: height / 2, r: radius };
  const bottom = 1 + stripeHeight;
  switch (standing) {
    case "listed": {
      const filled = isMention ? Math.ceil(stripeHeight / 2) : stripeHeight;
      return element("rect", {
        x: left,
        y: bottom - filled,
        width: stripeWidth,
        height: filled,
        fill: fillOf(ink, inks),
      });
    }
    case "not-listed":
      return "";
    case "not-declared":
      return element("circle", { ...middle, fill: inks.ink });
    case "not-recorded":
      return element("circle", { ...middle, fill: "none", stroke: inks.ink, "stroke-width": 0.8 });
    case "absent":
      return element("path", {
        d: `M${left} 1L${left + stripeWidth} ${bottom}M${left} ${bottom}L${left + stripeWidth} 1`,
        stroke: inks.ink,
      });
    case "not-mentioned":
      return element("path", { d: `M${left} ${bottom}L${left + stripeWidth} 1`, stroke: inks.ink });
  }
}
