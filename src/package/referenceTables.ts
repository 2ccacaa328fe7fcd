import { CHANNEL_AUDIENCES, CHANNEL_MEDIA } from "../domain/channel";
import type { Channel } from "../domain/channel";
import { POST_BASES, POST_KINDS, REGIONS } from "../domain/post";
import type { Alias, Place, Post } from "../domain/post";
import { column, id, labelColumns, oneOf, optional, readLabels, text, writeLabels } from "./column";
import { isCountryCode } from "./countryCodes";
import { defineTable } from "./table";

export const places = defineTable({
  name: "places",
  description: "Cities in which one or more posts sit.",
  origin: "reference",
  required: true,
  columns: [
    id("place_id", "Identifier of the city."),
    ...labelColumns("name", "Name of the city"),
    column("country", "string", "ISO 3166-1 alpha-2 code; XK for Kosovo.", { pattern: "[A-Z]{2}" }),
    column("latitude", "number", "WGS 84 decimal degrees, of the city.", { minimum: -90, maximum: 90 }),
    column("longitude", "number", "WGS 84 decimal degrees, of the city.", { minimum: -180, maximum: 180 }),
    optional(column("wikidata", "string", "Wikidata identifier.", { pattern: "Q[1-9][0-9]*" })),
    optional(column("geonames", "string", "GeoNames identifier.", { pattern: "[1-9][0-9]*" })),
    oneOf("region", REGIONS, "UN M49 region."),
    column("subregion", "string", "UN M49 intermediate region where there is one, sub-region otherwise."),
  ],
  primaryKey: ["place_id"],
  check: (cells) =>
    isCountryCode(cells.country)
      ? []
      : [{ column: "country", message: `expected a country code of ISO 3166-1, found "${cells.country}"` }],
  read: (cells): Place => ({
    placeId: cells.place_id,
    names: readLabels(cells, "name"),
    country: cells.country,
    latitude: Number(cells.latitude),
    longitude: Number(cells.longitude),
    wikidata: cells.wikidata,
    geonames: cells.geonames,
    region: cells.region,
    subregion: cells.subregion,
  }),
  write: (place) => ({
    place_id: place.placeId,
    ...writeLabels(place.names, "name"),
    country: place.country,
    latitude: formatDegrees(place.latitude),
    longitude: formatDegrees(place.longitude),
    wikidata: place.wikidata,
    geonames: place.geonames,
    region: place.region,
    subregion: place.subregion,
  }),
});

/** At least three decimals, so that a column of coordinates reads as equally exact; never fewer than given. */
function formatDegrees(degrees: number): string {
  const decimals = String(degrees).split(".")[1]?.length ?? 0;
  return degrees.toFixed(Math.min(Math.max(decimals, 3), 15));
}

export const posts = defineTable({
  name: "posts",
  description: "Embassies, consulates, permanent representations and representative offices.",
  origin: "reference",
  required: true,
  columns: [
    id("post_id", "Identifier of the post."),
    id("place_id", "City in which the post sits."),
    oneOf("kind", POST_KINDS, "Kind of post."),
    oneOf("kind_basis", POST_BASES, "Where the kind comes from."),
    text("accredited_to", "Organisation to which a permanent representation is accredited."),
    optional(oneOf("accredited_basis", POST_BASES, "Where the accreditation comes from.")),
    ...labelColumns("label", "Name that tells the post from others of its place"),
  ],
  primaryKey: ["post_id"],
  foreignKeys: [{ column: "place_id", table: "places" }],
  check: (cells) =>
    (cells.accredited_to === "") === (cells.accredited_basis === "")
      ? []
      : [
          {
            column: "accredited_basis",
            message: "expected a basis where accredited_to is filled, and only there",
          },
        ],
  read: (cells): Post => ({
    postId: cells.post_id,
    placeId: cells.place_id,
    kind: cells.kind,
    kindBasis: cells.kind_basis,
    accreditedTo: cells.accredited_to,
    accreditedBasis: cells.accredited_basis,
    labels: readLabels(cells, "label"),
  }),
  write: (post) => ({
    post_id: post.postId,
    place_id: post.placeId,
    kind: post.kind,
    kind_basis: post.kindBasis,
    accredited_to: post.accreditedTo,
    accredited_basis: post.accreditedBasis,
    ...writeLabels(post.labels, "label"),
  }),
});

export const aliases = defineTable({
  name: "aliases",
  description: "Spellings under which a post is found.",
  origin: "reference",
  columns: [
    id("post_id", "Post that is found."),
    column("alias", "string", "The spelling."),
    optional(
      column("language", "string", "ISO 639 code; empty where it is of no language.", {
        pattern: "[a-z]{2,3}",
      }),
    ),
  ],
  uniqueKeys: [["post_id", "alias", "language"]],
  foreignKeys: [{ column: "post_id", table: "posts" }],
  read: (cells): Alias => ({ postId: cells.post_id, alias: cells.alias, language: cells.language }),
  write: (alias) => ({ post_id: alias.postId, alias: alias.alias, language: alias.language }),
});

export const channels = defineTable({
  name: "channels",
  description: "Channels on which posts or the ministry speak.",
  origin: "reference",
  required: true,
  columns: [
    id("channel_id", "Identifier of the channel."),
    oneOf("medium", CHANNEL_MEDIA, "What kind of channel it is."),
    oneOf("audience", CHANNEL_AUDIENCES, "Whether anyone can read it or the staff only."),
    ...labelColumns("label", "Name of the channel"),
  ],
  primaryKey: ["channel_id"],
  read: (cells): Channel => ({
    channelId: cells.channel_id,
    medium: cells.medium,
    audience: cells.audience,
    labels: readLabels(cells, "label"),
  }),
  write: (channel) => ({
    channel_id: channel.channelId,
    medium: channel.medium,
    audience: channel.audience,
    ...writeLabels(channel.labels, "label"),
  }),
});
