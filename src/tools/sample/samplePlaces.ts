import { LANGUAGES, type Labels } from "../../domain/dataset/language";
import type { Place } from "../../domain/posts/post";
import type { Random } from "./random";

/** Posts for each city beyond the reference places. */
const POSTS_PER_CITY = 8;
/** How far from its reference place, in degrees, a city of its country is put. */
const SPREAD_DEGREES = 2.5;

/** The reference places, then numbered cities around them, in proportion to the posts that they are to hold. */
export function samplePlaces(
  reference: readonly Place[],
  postCount: number,
  random: Random,
): readonly Place[] {
  const more = Math.floor(postCount / POSTS_PER_CITY);
  return [
    ...reference,
    ...Array.from({ length: more }, (_, index) => {
      const near = reference[index % reference.length];
      if (!near) throw new Error("expected reference places, found none");
      return placeNear(near, Math.floor(index / reference.length) + 2, random);
    }),
  ];
}

function placeNear(near: Place, number: number, random: Random): Place {
  return {
    ...near,
    placeId: `${near.placeId}-${number}`,
    names: mapLabels(near.names, (name) => `${name} ${number}`),
    latitude: roundDegrees(Math.min(Math.max(near.latitude + random.normal() * SPREAD_DEGREES, -60), 75)),
    longitude: roundDegrees(wrap(near.longitude + random.normal() * SPREAD_DEGREES)),
    wikidata: "",
    geonames: "",
  };
}

function mapLabels(labels: Labels, change: (label: string) => string): Labels {
  return Object.fromEntries(LANGUAGES.map((language) => [language, change(labels[language])])) as Labels;
}

function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function wrap(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
