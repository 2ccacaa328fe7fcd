import { dodge, longestWayPx, type Anchor } from "./dodge";
import type { Point, Size } from "./pixelGrid";

const ROOMY_PX = 24;
const GAP_PX = 2;
/** Where the crowd pushes harder than this, roomy boxes would not fit and are not tried. */
const LONGEST_TIGHT_WAY_PX = 14;
/** Beyond this a pennant would stand in another country. */
const LONGEST_ROOMY_WAY_PX = 26;

/**
 * Spreads the pennants: so that none overlaps another, and where the crowd allows it with a target of
 * 24 pixels for each. Places and the pennant's size in CSS pixels; the middle of each pennant by id.
 */
export function spreadPennants(anchors: readonly Anchor[], pennant: Size): ReadonlyMap<string, Point> {
  const tight = dodge(anchors, { width: pennant.width + GAP_PX, height: pennant.height + GAP_PX });
  if (longestWayPx(anchors, tight) > LONGEST_TIGHT_WAY_PX) return tight;
  const roomy = dodge(anchors, { width: Math.max(ROOMY_PX, pennant.width + GAP_PX), height: ROOMY_PX });
  return longestWayPx(anchors, roomy) > LONGEST_ROOMY_WAY_PX ? tight : roomy;
}
