import type { BaseMap, LatLng } from "./encodedBaseMap";
import type { Picture } from "./homeView";
import { toUnit } from "./mercator";
import type { Size } from "./pixelGrid";
import type { MapInk } from "./useMapInk";

/** Land and boundaries, projected once for all zooms. */
export interface BaseMapPaths {
  readonly land: Path2D;
  readonly borders: Path2D;
}

/** Of the paths; large enough that hairlines are no tiny fractions. */
const PATH_UNITS = 4096;
const BORDER_PX = 0.8;

/** Projects the base map into paths that a canvas draws at any zoom, in steps, so that a map that moves does not halt. */
export function* toPaths({ land, borders }: BaseMap): Generator<undefined, BaseMapPaths> {
  const paths: BaseMapPaths = { land: new Path2D(), borders: new Path2D() };
  for (const ring of land.flat()) {
    addLine(paths.land, ring);
    paths.land.closePath();
    yield;
  }
  for (const border of borders) {
    addLine(paths.borders, border);
    yield;
  }
  return paths;
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
  { land, borders }: BaseMapPaths,
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
  context.lineWidth = BORDER_PX / scale;
  context.lineJoin = "round";
  if (ink.coast !== ink.land) {
    context.strokeStyle = ink.coast;
    context.stroke(land);
  }
  context.strokeStyle = ink.border;
  context.stroke(borders);
}
