import type { Land, LatLng } from "./encodedBaseMap";
import type { Picture } from "../camera/homeView";
import { toUnit } from "../geometry/mercator";
import type { Size } from "../geometry/pixelGrid";
import type { MapInk } from "./useMapInk";

/** Of the path; large enough that hairlines are no tiny fractions. */
const PATH_UNITS = 4096;
const COAST_PX = 0.8;

/** Projects the land into a path that a canvas draws at any zoom, in steps, so that a map that moves does not halt. */
export function* toPath(land: Land): Generator<undefined, Path2D> {
  const path = new Path2D();
  for (const ring of land.flat()) {
    addLine(path, ring);
    path.closePath();
    yield;
  }
  return path;
}

function addLine(path: Path2D, line: readonly LatLng[]): void {
  line.forEach(([latitude, longitude], index) => {
    const { x, y } = toUnit(latitude, longitude);
    if (index === 0) path.moveTo(x * PATH_UNITS, y * PATH_UNITS);
    else path.lineTo(x * PATH_UNITS, y * PATH_UNITS);
  });
}

/** Draws the stretch of the world onto a canvas of that size in CSS pixels. */
export function drawBaseMap(
  canvas: HTMLCanvasElement,
  size: Size,
  land: Path2D,
  ink: MapInk,
  { worldPx, left, top }: Picture,
): void {
  const density = window.devicePixelRatio || 1;
  canvas.width = Math.round(size.width * density);
  canvas.height = Math.round(size.height * density);
  const context = canvas.getContext("2d");
  if (!context) return;
  const scale = worldPx / PATH_UNITS;
  context.setTransform(density * scale, 0, 0, density * scale, -left * density, -top * density);
  context.fillStyle = ink.land;
  context.fill(land, "evenodd");
  if (ink.coast === ink.land) return;
  context.lineWidth = COAST_PX / scale;
  context.lineJoin = "round";
  context.strokeStyle = ink.coast;
  context.stroke(land);
}
