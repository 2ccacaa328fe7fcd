import { CELL_PX, type Cluster } from "./gatherClusters";
import type { Point } from "../geometry/pixelGrid";

/** As drawn; less than a cell, so that a cluster can stand nearer to its posts without touching its neighbour. */
export const CLUSTER_PX = { width: 40, height: 32 } as const;
const GAP_PX = 3;
/** The least that a pennant needs around its middle. */
const PENNANT_PX = 26;

/** As near to the middle of its posts as its cell allows, in units of the world. */
export function centreOfCluster({ count, middle, cell }: Cluster, worldPx: number): Point {
  const { width, height } = count > 1 ? CLUSTER_PX : { width: PENNANT_PX, height: PENNANT_PX };
  const within = (wanted: number, centre: number, size: number) => {
    const slack = (CELL_PX - size - GAP_PX) / 2 / worldPx;
    return Math.max(centre - slack, Math.min(centre + slack, wanted));
  };
  return { x: within(middle.x, cell.x, width), y: within(middle.y, cell.y, height) };
}
