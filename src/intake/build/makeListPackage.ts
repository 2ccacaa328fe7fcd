import type { Dataset } from "../../domain/dataset/dataset";
import { serialisePackage } from "../../package/write/serialisePackage";
import { computeSha256 } from "../../package/write/sha256";
import type { AboutList } from "../about";
import { slugOf } from "./collectPosts";

/** The file of which a list was made. */
export interface ListFile {
  /** Without folder. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const GEONAMES = {
  title: "GeoNames, cities, used under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)",
  path: "https://www.geonames.org/",
  version: "",
  hash: "",
};

/** The files of a data package for a list, by name. It has no date of creation, so that the same file gives the same bytes. */
export async function makeListPackage(
  dataset: Dataset,
  about: AboutList,
  { name, bytes }: ListFile,
): Promise<Map<string, string>> {
  const title = about.title || name;
  const licence = { name: "", title: about.licence, path: about.licenceUrl };
  return serialisePackage(
    dataset,
    {
      name: `list-${slugOf(title) || "own"}`,
      id: "",
      title,
      description:
        "Made of a list: posts and their channels, as the list states them. Cities and their coordinates are those of a gazetteer.",
      version: "",
      created: "",
      keywords: [],
      licenses: about.licence === "" && about.licenceUrl === "" ? [] : [licence],
      contributors:
        about.statedBy === "" ? [] : [{ title: about.statedBy, path: "", organization: "", roles: [] }],
      sources: [GEONAMES],
    },
    { title: name, path: "", version: about.asOf, sha256: await computeSha256(bytes), bytes: bytes.length },
  );
}
