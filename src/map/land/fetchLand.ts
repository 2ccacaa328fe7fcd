import { coarseUrl, fineUrl } from "virtual:base-map";
import { fetchFile } from "../../load/fetchFile";
import { decodeBaseMap, type Land } from "./encodedBaseMap";

const URLS = { coarse: coarseUrl, fine: fineUrl };

/** The land of the base map, in degrees. Rejects where it cannot be loaded. */
export async function fetchLand(detail: keyof typeof URLS): Promise<Land> {
  return await fetchFile(URLS[detail], (text) => decodeBaseMap(JSON.parse(text)));
}
