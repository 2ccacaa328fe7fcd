import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { geoProject } from "d3-geo-projection";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Plugin } from "vite";
import { projectOnPicture, WORLD_PICTURE } from "../../map/still/worldPictureGeometry";
import { projectToDegrees } from "./baseMapGeometry";
import { CACHE } from "../root";

/** The name under which the stylesheet of the picture asks for the land. */
const FILE = "land.svg";

/** Draws the land of the still picture of the world from world-atlas, before anything asks for it. */
export function landPicture(): Plugin {
  return {
    name: "chancery:land-picture",
    config() {
      mkdirSync(CACHE, { recursive: true });
      writeFileSync(join(CACHE, FILE), drawLand());
    },
  };
}

function drawLand(): string {
  const { width, height } = WORLD_PICTURE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path fill="#e6e2d8" d="${landPath()}"/></svg>`;
}

function landPath(): string {
  return readLand()
    .flatMap((polygon) => polygon)
    .map((ring) =>
      ring.map(([longitude = 0, latitude = 0]) => projectOnPicture(longitude, Math.max(latitude, -80))),
    )
    .filter((ring) => ring.some(({ y }) => y < WORLD_PICTURE.height))
    .map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`)
    .join("");
}

/** Rings in degrees, cut at ±180 so that no line runs right across. */
function readLand(): GeoJSON.Position[][][] {
  const path = createRequire(import.meta.url).resolve("world-atlas/land-110m.json");
  const atlas = JSON.parse(readFileSync(path, "utf8")) as Topology<{ land: GeometryCollection }>;
  const { features } = geoProject(feature(atlas, atlas.objects.land), projectToDegrees());
  return features.flatMap(({ geometry }) => (geometry.type === "MultiPolygon" ? geometry.coordinates : []));
}
