import type { Dataset } from "../domain/dataset/dataset";
import type { Place, Point, Post } from "../domain/posts/post";
import { CITY_REACH_KM, distanceKm } from "./distance";
import type { OutlineIndex } from "./outlineIndex";

/** A point that a source states for a post and that lies elsewhere. */
export interface PointFinding {
  readonly post: Post;
  readonly point: Point;
  /** The city in which the post sits, with the distance of the point; absent where none is known. */
  readonly city: { readonly place: Place; readonly km: number } | undefined;
  /** ISO 3166-1 alpha-2 of the post; empty where not stated. */
  readonly country: string;
  /** Another country, clearly, in which the point lies, or an empty text for the sea; absent where nothing can be said. */
  readonly otherCountry: string | undefined;
}

export interface PointFindings {
  /** Posts with a point of their own: the denominator. */
  readonly points: number;
  readonly findings: readonly PointFinding[];
}

/**
 * Looks for posts whose own point is farther from their city than a city reaches, or clearly in another country. The
 * outlines are silent near borders and where the line between two countries is disputed; a point near its city is never
 * reported.
 */
export function checkPoints(
  { posts, places }: Pick<Dataset, "posts" | "places">,
  outlines: OutlineIndex,
): PointFindings {
  const placeById = new Map(places.map((place) => [place.placeId, place]));
  const pointed = posts.filter(({ point }) => point !== undefined);
  const findings = pointed.flatMap((post): PointFinding[] => {
    const { point } = post;
    if (!point) return [];
    const place = placeById.get(post.placeId);
    const city = place && { place, km: distanceKm(point, place) };
    if (city && city.km <= CITY_REACH_KM) return [];
    const country = post.country || (place?.country ?? "");
    const isElsewhere = country !== "" && outlines.canLieIn(point, country) === "no";
    if (!city && !isElsewhere) return [];
    const otherCountry = isElsewhere ? (outlines.countryAt(point) ?? "") : undefined;
    return [{ post, point, city, country, otherCountry }];
  });
  return { points: pointed.length, findings };
}
