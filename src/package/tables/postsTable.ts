import { PLACE_BASES, POST_BASES } from "../../domain/posts/post";
import type { Post } from "../../domain/posts/post";
import {
  id,
  labelColumns,
  listOf,
  oneOf,
  optional,
  readLabels,
  readList,
  statedLink,
  text,
  wikidataId,
  writeLabels,
  writeList,
} from "../schema/column";
import { isCountryCode, regionOfCountry } from "../schema/countryCodes";
import { formatDegrees, latitude, longitude } from "../schema/degrees";
import { defineTable } from "../schema/table";
import type { RowFault } from "../schema/table";

export const posts = defineTable({
  name: "posts",
  description: "Embassies, consulates, permanent representations and representative offices.",
  origin: "reference",
  required: true,
  columns: [
    id("post_id", "Identifier of the post."),
    optional(id("ministry_id", "Ministry that sends it; empty where there is one ministry alone.")),
    optional(id("place_id", "City in which the post sits; empty where that is not known.")),
    text("country", "ISO 3166-1 alpha-2 code; empty where it is that of the place, or not stated."),
    optional(latitude("of the post itself, as stated; it is shown there unless place_basis says otherwise.")),
    optional(
      longitude("of the post itself, as stated; it is shown there unless place_basis says otherwise."),
    ),
    optional(oneOf("place_basis", PLACE_BASES, "How the post came to its place.")),
    optional(id("kind", "Kind of post.")),
    optional(oneOf("kind_basis", POST_BASES, "Where the kind comes from.")),
    listOf("accredited_to", "Institutions to which it is accredited, separated by |."),
    optional(oneOf("accredited_basis", POST_BASES, "Where the accreditation comes from.")),
    optional(wikidataId()),
    optional(statedLink("website", "Web site of the post.")),
    ...labelColumns("label", "Name that tells the post from others of its place"),
  ],
  primaryKey: ["post_id"],
  foreignKeys: [
    { column: "ministry_id", table: "ministries" },
    { column: "place_id", table: "places" },
  ],
  compared: ["kind", "accredited_to"],
  check: (cells) => {
    const faults: RowFault[] = [];
    const together = (filled: string, basis: "kind_basis" | "accredited_basis", of: string): void => {
      if ((filled === "") === (cells[basis] === "")) return;
      faults.push({ column: basis, message: `expected a basis where ${of} is filled, and only there` });
    };
    together(cells.kind, "kind_basis", "kind");
    together(cells.accredited_to, "accredited_basis", "accredited_to");
    if ((cells.latitude === "") !== (cells.longitude === "")) {
      faults.push({ column: "longitude", message: "expected latitude and longitude, or neither" });
    }
    if (cells.country !== "" && !isCountryCode(cells.country)) {
      const message = `expected a country code of ISO 3166-1, found "${cells.country}"`;
      faults.push({ column: "country", message });
    }
    return faults;
  },
  read: (cells): Post => ({
    postId: cells.post_id,
    ministryId: cells.ministry_id,
    placeId: cells.place_id,
    country: cells.country,
    ...statedRegion(cells.country),
    point:
      cells.latitude === ""
        ? undefined
        : { latitude: Number(cells.latitude), longitude: Number(cells.longitude) },
    placeBasis: cells.place_basis,
    kind: cells.kind,
    kindBasis: cells.kind_basis,
    accreditedTo: readList(cells.accredited_to),
    accreditedBasis: cells.accredited_basis,
    wikidata: cells.wikidata,
    website: cells.website,
    labels: readLabels(cells, "label"),
  }),
  write: (post) => ({
    post_id: post.postId,
    ministry_id: post.ministryId,
    place_id: post.placeId,
    country: post.country,
    latitude: post.point ? formatDegrees(post.point.latitude) : "",
    longitude: post.point ? formatDegrees(post.point.longitude) : "",
    place_basis: post.placeBasis,
    kind: post.kind,
    kind_basis: post.kindBasis,
    accredited_to: writeList(post.accreditedTo),
    accredited_basis: post.accreditedBasis,
    wikidata: post.wikidata,
    website: post.website,
    ...writeLabels(post.labels, "label"),
  }),
});

function statedRegion(country: string): Pick<Post, "region"> {
  const region = regionOfCountry(country);
  return region ? { region } : {};
}
