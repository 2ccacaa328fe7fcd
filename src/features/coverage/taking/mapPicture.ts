import { isCrowdedOnMaps } from "../../../domain/posts/largeNetwork";
import { placed, type Drawing } from "../../../export/pictures/drawing";
import { drawPennant } from "../../../export/pictures/drawPennant";
import { drawText } from "../../../export/pictures/drawText";
import { fillOf, type Inks } from "../../../export/pictures/inks";
import { measureText } from "../../../export/pictures/textWidth";
import type { Room } from "../../../export/pictures/picture";
import { element } from "../../../export/pictures/svg";
import { projectPosts } from "../../../map/clusters/projectPosts";
import { CLUSTER_PX, gatherClusters } from "../../../map/clusters/gatherClusters";
import { centreOfCluster } from "../../../map/clusters/centreOfCluster";
import { shapeClusters } from "../../../map/clusters/shapeClusters";
import type { Land } from "../../../map/land/encodedBaseMap";
import { describeLand, placeLand } from "../../../map/still/sharedLand";
import { layOutStillMap, type StillPane } from "../../../map/still/stillMap";
import { pennantGeometry } from "../../../ui/pennant/pennantStripes";
import type { LocatedRow } from "../coverageSeries";

const NAME_PX = 12;
const LINE_PX = 15;
/** Of the width: high enough for the world with Europe below it, or for the world alone. */
const TALL = 0.98;
const FLAT = 0.56;
/** On a narrower picture pennants would push each other away from their places. */
const LEAST_PX_A_POST = 5;

const LAND_ID = "land";

/** The land for several drawings of the map. */
export function defineLand(land: Land): string {
  return element("path", { id: LAND_ID, d: describeLand(land), "fill-rule": "evenodd" });
}

interface MapInput {
  readonly rows: readonly LocatedRow[];
  readonly allRows: readonly LocatedRow[];
  readonly land: Land;
  /** What the pennant of a post says. */
  readonly describe: (row: LocatedRow) => string;
  readonly formatCount: (count: number) => string;
}

/** The map with its land, a pennant for each post and the names that have room; very many posts are gathered in boxes. */
export function drawMap(input: MapInput, room: Room): Drawing {
  const { width, height, inks, isShared = false } = room;
  const { rows, allRows, land } = input;
  const isLarge = isCrowdedOnMaps(allRows) || width < rows.length * LEAST_PX_A_POST;
  const byId = new Map(rows.map((row) => [row.postId, row]));
  const { width: wide, height: high } = pennantGeometry(rows[0]?.stripes.length ?? 0, "small");
  const layOut = (tall: number) =>
    layOutStillMap({
      allPosts: allRows,
      land: isShared ? [] : land,
      size: { width, height: tall },
      pennant: { width: wide, height: high },
      lineHeightPx: LINE_PX,
      posts: isLarge
        ? []
        : rows.map(({ postId, name, latitude, longitude, stripes }) => ({
            id: postId,
            latitude,
            longitude,
            rank: stripes.filter(({ standing }) => standing === "listed").length,
            nameWidthPx: measureText(name, NAME_PX),
          })),
    });
  const tall = layOut(height ?? width * TALL);
  const isFlat = height === undefined && !tall.inset;
  const { world, inset } = isFlat ? layOut(width * FLAT) : tall;
  const total = height ?? width * (isFlat ? FLAT : TALL);
  const svg = [
    drawPane(world, input, byId, room, isLarge),
    inset ? drawPane(inset.pane, input, byId, room, false) + drawLens(inset.lens, inks) : "",
  ];
  return { svg: svg.join(""), height: total };
}

function drawPane(
  { box, picture, land, spots, labels }: StillPane,
  { rows, describe, formatCount }: MapInput,
  byId: ReadonlyMap<string, LocatedRow>,
  { inks, isShared = false }: Room,
  isLarge: boolean,
): string {
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  const pennants = [...spots].map(([id, { x, y }]) => {
    const row = byId.get(id);
    if (!row) return "";
    const { width, height } = pennantGeometry(row.stripes.length, "small");
    return placed(drawPennant(row.stripes, "small", inks, describe(row)), x - width / 2, y - height / 2);
  });
  const names = labels.map(({ id, x, y }) => {
    const text = byId.get(id)?.name ?? "";
    const words = drawText(text, measureText(text, NAME_PX) + 1, { size: NAME_PX, ink: inks.ink });
    return placed(words, x, y - LINE_PX / 2);
  });
  const leaders = labels
    .flatMap(({ leader }) =>
      leader ? `M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}` : [],
    )
    .join("");
  // A part of its own, so that the land ends at its edge.
  return element(
    "svg",
    { x: box.left, y: box.top, ...size },
    [
      element("rect", { ...size, fill: inks.sea }),
      isShared
        ? element("use", { href: `#${LAND_ID}`, transform: placeLand(picture), fill: inks.land })
        : element("path", { d: land, fill: inks.land, "fill-rule": "evenodd" }),
      element("path", { d: leaders, fill: "none", stroke: inks["ink-2"], "stroke-width": 0.75 }),
      ...names,
      ...pennants,
      isLarge ? drawClusters(rows, picture, size, formatCount, inks) : "",
      element("rect", {
        x: 0.5,
        y: 0.5,
        width: size.width - 1,
        height: size.height - 1,
        fill: "none",
        stroke: inks.rule,
      }),
    ].join(""),
  );
}

function drawClusters(
  rows: readonly LocatedRow[],
  { worldPx, left, top }: StillPane["picture"],
  size: { readonly width: number; readonly height: number },
  formatCount: (count: number) => string,
  inks: Inks,
): string {
  const { width, height } = CLUSTER_PX;
  const view = { left, top, right: left + size.width, bottom: top + size.height };
  // Framed by its edges, at which a box stays whole, as pennants do; one post is a box here too.
  const { all } = gatherClusters(rows, projectPosts(rows), worldPx, view, []);
  const placedClusters = all.map((cluster) => {
    const { x, y } = centreOfCluster(cluster, worldPx, CLUSTER_PX);
    return { cluster, middle: { x: x * worldPx - left, y: y * worldPx - top } };
  });
  const { boxes, wholes, bars } = shapeClusters(placedClusters);
  const counts = placedClusters.map(({ cluster: { count }, middle }) => {
    const style = { size: 12, ink: inks.ink, isBold: true, anchor: "middle" } as const;
    return placed(drawText(formatCount(count), width, style), middle.x - width / 2, middle.y - height / 2);
  });
  return [
    element("path", { d: boxes, fill: inks.card, stroke: inks.ink }),
    element("path", { d: wholes, fill: inks.ink, "fill-opacity": 0.08 }),
    ...[...bars].map(([ink, d]) => element("path", { d, fill: fillOf(ink, inks) })),
    ...counts,
  ].join("");
}

function drawLens(
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
  inks: Inks,
): string {
  return element("rect", {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: "none",
    stroke: inks["rule-strong"],
    "stroke-dasharray": "4 3",
  });
}
