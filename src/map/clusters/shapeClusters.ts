import type { ChannelInk } from "../../ui/pennant/channelInk";
import type { Point } from "../geometry/pixelGrid";
import { CLUSTER_PX, type Cluster } from "./gatherClusters";

/** A pennant has as many. */
const MOST_BARS = 5;
const BARS_TOP_PX = 16;
const EDGE_PX = 4;
const CORNER_PX = 3;
/** The least of shares is still seen. */
const LEAST_BAR_PX = 1.5;

/** Where the count stands within its box, from the top to the foot of its figures. */
export const COUNT_FOOT_PX = 12.5;

export interface PlacedCluster {
  readonly cluster: Pick<Cluster, "id" | "first" | "count" | "listed">;
  /** In the pixels of the drawing. */
  readonly middle: Point;
}

/** What a path of SVG draws, each for all clusters. */
export interface ClusterShapes {
  readonly boxes: string;
  /** How high a bar of all posts would be. */
  readonly wholes: string;
  readonly bars: ReadonlyMap<ChannelInk, string>;
}

/**
 * Boxes that have room for a count over bars: one for each channel, in the order and colour of a pennant's stripes, high
 * as the part of the posts that is listed there. One shape of each colour for all of them: a filter changes most bars,
 * and what a browser lays out anew it pays for by the shape.
 */
export function shapeClusters(placed: readonly PlacedCluster[]): ClusterShapes {
  const { width, height } = CLUSTER_PX;
  const room = height - BARS_TOP_PX - EDGE_PX + 1;
  const boxes: string[] = [];
  const wholes: string[] = [];
  const bars = new Map<ChannelInk, string[]>();
  for (const { cluster, middle } of placed) {
    const { count, first, listed } = cluster;
    // On whole pixels, so that lines are sharp.
    const [left, top] = [Math.round(middle.x - width / 2), Math.round(middle.y - height / 2)];
    boxes.push(box(left + 0.5, top + 0.5));
    const stripes = first.stripes.slice(0, MOST_BARS);
    const step = (width - 2 * EDGE_PX + 1) / Math.max(1, stripes.length);
    const floor = top + BARS_TOP_PX + room;
    if (stripes.length > 0)
      // Each from the start of the one before, so that all clusters say the same and pages pack well.
      wholes.push(
        `M${left + EDGE_PX} ${floor}`,
        stripes.map(() => bar(step - 1, room)).join(`m${short(step)} 0`),
      );
    for (const [at, { ink }] of stripes.entries()) {
      const share = (listed[at] ?? 0) / count;
      const ofInk = bars.get(ink) ?? [];
      bars.set(ink, ofInk);
      if (share > 0)
        ofInk.push(
          `M${short(left + EDGE_PX + at * step)} ${floor}`,
          bar(step - 1, Math.max(LEAST_BAR_PX, share * room)),
        );
    }
  }
  return {
    boxes: boxes.join(""),
    wholes: wholes.join(""),
    bars: new Map([...bars].map(([ink, paths]) => [ink, paths.join("")])),
  };
}

function box(left: number, top: number): string {
  const [width, height] = [CLUSTER_PX.width - 1, CLUSTER_PX.height - 1];
  const [across, down] = [width - 2 * CORNER_PX, height - 2 * CORNER_PX];
  const corner = (x: number, y: number) => `a${CORNER_PX} ${CORNER_PX} 0 0 1 ${x} ${y}`;
  const [right, back] = [corner(CORNER_PX, CORNER_PX), corner(-CORNER_PX, CORNER_PX)];
  const [leftwards, up] = [corner(-CORNER_PX, -CORNER_PX), corner(CORNER_PX, -CORNER_PX)];
  return `M${left + CORNER_PX} ${top}h${across}${right}v${down}${back}h${-across}${leftwards}v${-down}${up}z`;
}

function bar(width: number, height: number): string {
  const high = short(height);
  return `v${-high}h${short(width)}v${high}z`;
}

/** A tenth of a pixel is not seen, and takes less room. */
function short(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
