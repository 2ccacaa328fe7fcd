import type { Dataset } from "../../domain/dataset/dataset";
import type { RecordEvidence } from "../../domain/dataset/document";
import { KNOWN_KINDS } from "../../domain/dataset/kinds";
import { sameInAll, UNWRITTEN, type Labels } from "../../domain/dataset/language";
import type { Ministry } from "../../domain/dataset/sourceKind";
import type { Channel } from "../../domain/posts/channel";
import type { Place, Post } from "../../domain/posts/post";
import type { Presence } from "../../domain/posts/presence";
import type { City } from "../../gazetteer/cityIndex";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import { regionOfCountry } from "../../gazetteer/regions";
import { listBasisOf } from "../about";
import { CHANNEL_FORMS } from "../accounts/channelForms";
import type { Mapping } from "../columns/mapping";
import type { GuessedColumn } from "../columns/roles";
import { slugOf, type Collected, type CollectedPost, type Sender } from "./collectPosts";

/** Makes the tables of a data package of the posts of a list. */
export function buildDataset(
  { posts, senders }: Collected,
  columns: readonly GuessedColumn[],
  mapping: Mapping,
  gazetteer: Gazetteer,
): Dataset {
  const places = namePlaces(posts);
  const ids = namePosts(posts, places, senders.length > 1);
  const labels = labelPosts(posts, places, gazetteer);
  const presences: Presence[] = [];
  const evidence: RecordEvidence[] = [];
  const listBasis = listBasisOf(mapping.emptyCell);
  const taken = new Set<string>();
  for (const [at, post] of posts.entries()) {
    const holderId = ids[at] ?? "";
    for (const { channelId, status, account, url, column, cell, row } of post.presences) {
      const presenceId = unique(`${holderId}-${channelId}`, taken);
      const evidenceId = `r-${presenceId}`;
      presences.push({
        presenceId,
        holderType: "post",
        holderId,
        channelId,
        status,
        listBasis,
        printedAs: "",
        account,
        url,
        evidenceId,
      });
      evidence.push({
        kind: "record",
        evidenceId,
        questionId: "",
        item: post.identifier || `row ${row}`,
        property: columns.find(({ number }) => number === column)?.header || `column ${column}`,
        value: cell,
        url: "",
        seenFrom: mapping.about.asOf,
        seenTo: mapping.about.asOf,
      });
    }
  }
  return {
    ...describeList(mapping.about, gazetteer),
    ministries: senders.filter(({ name }) => name !== "").map((sender) => ministryOf(sender, gazetteer)),
    places: [...places.values()],
    posts: posts.map((post, at) => postOf(post, ids[at] ?? "", labels[at] ?? UNWRITTEN, places)),
    kinds: KNOWN_KINDS.filter(({ kindId }) => posts.some(({ kind }) => kind === kindId)),
    bodies: [],
    aliases: posts.flatMap(({ name }, at) =>
      name === "" ? [] : [{ postId: ids[at] ?? "", alias: name, language: "" }],
    ),
    channels: listChannels(columns, presences),
    presences,
    figures: [],
    questions: [],
    statements: [],
    events: [],
    evidence,
    sameAs: [],
    unresolved: [],
  };
}

function describeList(
  { asOf, statedBy, title, ministry, country, language }: Mapping["about"],
  { countries }: Gazetteer,
) {
  const found = countries.find(country);
  const inLanguage = (text: string): Labels => ({ ...UNWRITTEN, [language]: text });
  const header = [
    ["source_kind", "list"],
    ["as_of", asOf],
    ["stated_by", statedBy],
  ] as const;
  const texts: readonly (readonly [string, Labels])[] = [
    ["title", inLanguage(title)],
    ["ministry", inLanguage(ministry)],
    ["country", found.status === "found" ? countries.labelsOf(found.country) : inLanguage(country)],
  ];
  return {
    header: new Map(header.filter(([, value]) => value !== "")),
    headerTexts: new Map(texts.filter(([, labels]) => labels[language] !== "")),
  };
}

function ministryOf({ id, name, country, isState }: Sender, gazetteer: Gazetteer): Ministry {
  const labels = isState ? gazetteer.countries.labelsOf(country) : sameInAll(name);
  return { ministryId: id, wikidata: "", country, listKinds: [], labels };
}

/** The cities of the posts, by identifier of GeoNames, each with an identifier of its own. */
function namePlaces(posts: readonly CollectedPost[]): ReadonlyMap<string, Place> {
  const cities = new Map<string, City>();
  for (const { place } of posts) if (place.city) cities.set(place.city.geonames, place.city);
  const taken = new Set([...cities.values()].map(({ placeId }) => placeId).filter((id) => id !== ""));
  const places = new Map<string, Place>();
  for (const city of cities.values()) {
    const region = regionOfCountry(city.country);
    if (!region) continue;
    const slug = slugOf(city.names.en) || `place-${city.geonames}`;
    const free = [slug, `${slug}-${city.country.toLowerCase()}`, `${slug}-${city.geonames}`].find(
      (id) => !taken.has(id),
    );
    const placeId = city.placeId || (free ?? `place-${city.geonames}`);
    taken.add(placeId);
    const { names, country, latitude, longitude, wikidata, geonames } = city;
    places.set(geonames, { placeId, names, country, latitude, longitude, wikidata, geonames, ...region });
  }
  return places;
}

/** Where a post is, as an identifier begins. */
function seatOf({ place, name }: CollectedPost, places: ReadonlyMap<string, Place>): string {
  return (
    places.get(place.city?.geonames ?? "")?.placeId ?? (place.country.toLowerCase() || slugOf(name) || "post")
  );
}

function namePosts(
  posts: readonly CollectedPost[],
  places: ReadonlyMap<string, Place>,
  hasSenders: boolean,
): readonly string[] {
  const taken = new Set<string>();
  return posts.map((post) => {
    const seat = seatOf(post, places);
    const first = hasSenders ? `${post.sender.id}-${seat}` : seat;
    const isFree = !taken.has(first) || post.kind === "";
    return unique(isFree ? first : `${first}-${post.kind}`, taken);
  });
}

function unique(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** What is longer is no name of a city, and what is made of it must fit a cell. */
const LONGEST_CITY = 200;

/** The name of the city tells a post from others of its sender; where two sit in one city, their kind with it. */
function labelPosts(
  posts: readonly CollectedPost[],
  places: ReadonlyMap<string, Place>,
  gazetteer: Gazetteer,
): readonly Labels[] {
  const seats = posts.map((post) => `${post.sender.id} ${seatOf(post, places)}`);
  const counts = new Map<string, number>();
  for (const seat of seats) counts.set(seat, (counts.get(seat) ?? 0) + 1);
  const kinds = new Map(KNOWN_KINDS.map(({ kindId, labels }) => [kindId, labels]));
  return posts.map(({ place, name, city: written, kind, row }, at) => {
    const city = places.get(place.city?.geonames ?? "")?.names;
    const isAlone = counts.get(seats[at] ?? "") === 1;
    if (city && isAlone) return city;
    if (name !== "") return sameInAll(name);
    const where =
      city ??
      (written === "" ? undefined : sameInAll(written.slice(0, LONGEST_CITY))) ??
      (place.country === "" ? sameInAll(String(row)) : gazetteer.countries.labelsOf(place.country));
    const kindLabels = kinds.get(kind);
    if (!kindLabels) return where;
    const join = (language: keyof Labels): string => `${where[language]} (${kindLabels[language]})`;
    return { en: join("en"), fr: join("fr"), nl: join("nl"), de: join("de") };
  });
}

function postOf(
  { sender, place, kind, identifier, presences }: CollectedPost,
  postId: string,
  labels: Labels,
  places: ReadonlyMap<string, Place>,
): Post {
  const city = places.get(place.city?.geonames ?? "");
  const site = presences.find(({ channelId, cell }) => channelId === "website" && WEB_ADDRESS.test(cell));
  return {
    postId,
    ministryId: sender.name === "" ? "" : sender.id,
    placeId: city?.placeId ?? "",
    country: city?.country === place.country ? "" : place.country,
    point: place.point,
    placeBasis: place.basis === "point" || city ? place.basis : "",
    kind,
    kindBasis: kind === "" ? "" : "list",
    accreditedTo: [],
    accreditedBasis: "",
    wikidata: /^Q[1-9]\d*$/u.test(identifier) ? identifier : "",
    website: site?.cell ?? "",
    labels,
  };
}

const WEB_ADDRESS = /^https?:\/\/[^\s/\\][^\s\\]*$/u;

/** The channels that have a column, in the order of the columns, and then those that rows name. */
function listChannels(columns: readonly GuessedColumn[], presences: readonly Presence[]): readonly Channel[] {
  const ids = new Set([
    ...columns.flatMap(({ role }) => (role.role === "on-channel" ? [role.channelId] : [])),
    ...presences.map(({ channelId }) => channelId),
  ]);
  return [...ids].map((channelId): Channel => {
    const known = CHANNEL_FORMS.find(({ channel }) => channel.channelId === channelId)?.channel;
    return known ?? { channelId, medium: "social", audience: "public", labels: sameInAll(channelId) };
  });
}
