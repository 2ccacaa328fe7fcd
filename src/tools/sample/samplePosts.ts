import type { Labels } from "../../domain/dataset/language";
import type { Alias, Place, Post } from "../../domain/posts/post";
import { createWeightedChoice, type Random } from "./random";

/** How much more often a reference place, a capital or a great city, is drawn than a numbered one. */
const CAPITAL_WEIGHT = 45;

/** Posts of each kind among 83, as in the first answer, with more consulates: other networks are larger. */
const KINDS: readonly (readonly [string, number])[] = [
  ["embassy", 62],
  ["consulate-general", 12],
  ["consulate", 4],
  ["permanent-representation", 4],
  ["representative-office", 1],
];
const ORGANISATIONS = ["un-geneva", "eu", "nato", "council-of-europe", "african-union"] as const;
const NOWHERE: readonly string[] = [];
const NETWORK: Labels = { en: "network", fr: "réseau", nl: "netwerk", de: "Netz" };

/** Posts of many ministries: a capital holds many, each of another network; a numbered city a few. */
export function samplePosts(places: readonly Place[], postCount: number, random: Random): readonly Post[] {
  const choosePlace = createWeightedChoice(places, ({ wikidata }) => (wikidata === "" ? 1 : CAPITAL_WEIGHT));
  const chooseKind = createWeightedChoice(KINDS, ([, weight]) => weight);
  const heldBy = new Map<string, number>();
  return Array.from({ length: postCount }, (): Post => {
    const place = choosePlace(random);
    const network = (heldBy.get(place.placeId) ?? 0) + 1;
    heldBy.set(place.placeId, network);
    const [kind] = chooseKind(random);
    const organisation =
      kind === "permanent-representation" ? (ORGANISATIONS[random.below(ORGANISATIONS.length)] ?? "eu") : "";
    return {
      postId: `${place.placeId}-n${network}`,
      ministryId: "",
      placeId: place.placeId,
      country: place.country,
      point: undefined,
      placeBasis: "city",
      kind,
      kindBasis: "reference",
      accreditedTo: organisation === "" ? NOWHERE : [organisation],
      accreditedBasis: organisation === "" ? "" : "reference",
      wikidata: "",
      website: "",
      labels: nameOf(place, network),
    };
  });
}

function nameOf(place: Place, network: number): Labels {
  const name = (language: keyof Labels): string =>
    `${place.names[language]} (${NETWORK[language]} ${network})`;
  return { en: name("en"), fr: name("fr"), nl: name("nl"), de: name("de") };
}

/** The other spellings of a reference place, for one post in it. */
export function sampleAliases(
  posts: readonly Post[],
  reference: { readonly posts: readonly Post[]; readonly aliases: readonly Alias[] },
): readonly Alias[] {
  const placeOf = new Map(reference.posts.map(({ postId, placeId }) => [postId, placeId]));
  const firstAt = new Map<string, string>();
  for (const { placeId, postId } of posts) if (!firstAt.has(placeId)) firstAt.set(placeId, postId);
  const seen = new Set<string>();
  return reference.aliases.flatMap(({ postId, alias, language }) => {
    const holder = firstAt.get(placeOf.get(postId) ?? "");
    const key = `${holder},${alias},${language}`;
    if (holder === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ postId: holder, alias, language }];
  });
}
