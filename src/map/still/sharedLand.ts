import { toUnit } from "../geometry/mercator";
import type { Land } from "../land/encodedBaseMap";
import type { Picture } from "../camera/homeView";

/** The width of the world in the path; fine enough for Europe alone on a page of usual width. */
const WORLD_UNITS = 4096;

/** The land as the data of a path that maps of any scale use, each with its `placeLand`. */
export function describeLand(land: Land): string {
  return land.flat().map(describeRing).join("");
}

/** In whole units, each from the point before, as the shortest. */
function describeRing(ring: Land[number][number]): string {
  const points = ring.map(([latitude, longitude]) => {
    const { x, y } = toUnit(latitude, longitude);
    return { x: Math.round(x * WORLD_UNITS), y: Math.round(y * WORLD_UNITS) };
  });
  const [first = { x: 0, y: 0 }, ...rest] = points;
  const steps = rest.map(({ x, y }, at) => [x - (points[at]?.x ?? 0), y - (points[at]?.y ?? 0)]);
  const moves = steps.filter(([x, y]) => x !== 0 || y !== 0).map((step) => step.join(" "));
  return moves.length < 2 ? "" : `M${first.x} ${first.y}l${moves.join(" ")}z`.replaceAll(" -", "-");
}

/** How that path is moved to where a picture shows it. */
export function placeLand({ worldPx, left, top }: Picture): string {
  return `translate(${(-left).toFixed(1)} ${(-top).toFixed(1)}) scale(${(worldPx / WORLD_UNITS).toFixed(5)})`;
}
