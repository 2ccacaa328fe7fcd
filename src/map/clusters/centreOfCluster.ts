import { CLUSTER_PX, type Cluster } from "./gatherClusters";
import { pennantGeometry } from "../../ui/pennant/pennantStripes";
import type { Point, Size } from "../geometry/pixelGrid";

const GAP_PX = 3;
/** The least that a pennant needs around its middle. */
const PENNANT_PX = 26;

/** As near to the middle of its posts as its cell allows, in units of the world; `size` is that of what is drawn. */
export function centreOfCluster(
  { count, first, middle, cell }: Cluster,
  worldPx: number,
  { width, height }: Size = count > 1 ? CLUSTER_PX : roomOfPennant(first.stripes.length),
): Point {
  const within = (wanted: number, from: number, to: number, size: number) => {
    const centre = (from + to) / 2;
    const slack = Math.max(0, (to - from - (size + GAP_PX) / worldPx) / 2);
    return Math.max(centre - slack, Math.min(centre + slack, wanted));
  };
  return {
    x: within(middle.x, cell.left, cell.right, width),
    y: within(middle.y, cell.top, cell.bottom, height),
  };
}

function roomOfPennant(stripeCount: number): Size {
  const { width } = pennantGeometry(stripeCount, "medium");
  return { width: Math.max(PENNANT_PX, width), height: PENNANT_PX };
}
