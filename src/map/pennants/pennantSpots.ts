import { pennantGeometry, type PennantSize } from "../../ui/pennant/pennantStripes";
import { dodge, waysPx, type Anchor } from "../geometry/dodge";
import type { Point, Size } from "../geometry/pixelGrid";

const ROOMY_PX = 24;
const GAP_PX = 2;
/** Where the crowd pushes harder than this, roomy boxes would not fit and are not tried. */
const LONGEST_TIGHT_WAY_PX = 14;
/** Beyond this a pennant would stand in another country. */
const LONGEST_ROOMY_WAY_PX = 26;
/**
 * How much a size may push: how far the farthest pennant goes, and for how many it is more than a little, where the
 * places are many.
 */
const SIZES: readonly { size: PennantSize; farthestPx: number; movedShare: number }[] = [
  { size: "medium", farthestPx: 20, movedShare: 0.2 },
  { size: "small", farthestPx: 26, movedShare: 1 },
];
const LITTLE_PX = 6;
const FEW = 4;

/**
 * Spreads the pennants so that none overlaps another: as large as the crowd allows, and where it allows it with
 * a target of 24 pixels for each. Places in CSS pixels; the middle of each pennant by id.
 */
export function spreadPennants(
  anchors: readonly Anchor[],
  stripeCount: number,
): { readonly spots: ReadonlyMap<string, Point>; readonly size: PennantSize } {
  for (const { size, farthestPx, movedShare } of SIZES) {
    const box = pennantGeometry(stripeCount, size);
    const tight = dodge(anchors, withGap(box));
    const ways = waysPx(anchors, tight);
    const longest = ways.at(-1) ?? 0;
    const movedCount = ways.filter((way) => way > LITTLE_PX).length;
    if (longest > farthestPx || movedCount > Math.max(FEW, ways.length * movedShare)) continue;
    return { spots: makeRoom(anchors, box, tight, longest), size };
  }
  return { spots: dodge(anchors, withGap(pennantGeometry(stripeCount, "tiny"))), size: "tiny" };
}

function makeRoom(
  anchors: readonly Anchor[],
  box: Size,
  tight: ReadonlyMap<string, Point>,
  longestPx: number,
): ReadonlyMap<string, Point> {
  if (longestPx > LONGEST_TIGHT_WAY_PX) return tight;
  const roomy = dodge(anchors, { width: Math.max(ROOMY_PX, box.width + GAP_PX), height: ROOMY_PX });
  return (waysPx(anchors, roomy).at(-1) ?? 0) > LONGEST_ROOMY_WAY_PX ? tight : roomy;
}

function withGap({ width, height }: Size): Size {
  return { width: width + GAP_PX, height: height + GAP_PX };
}
