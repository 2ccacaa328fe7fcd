import { readFileSync } from "node:fs";
import { createGazetteer, type Gazetteer } from "../gazetteer/gazetteer";
import type { GazetteerData, OutlineData } from "../gazetteer/gazetteerData";

/** The gazetteer that the project brings along. */
export function readGazetteer(): Gazetteer {
  return createGazetteer(
    readJson("gazetteer.json") as GazetteerData,
    readJson("outlines.json") as OutlineData,
  );
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../gazetteer/${name}`, import.meta.url), "utf8"));
}
