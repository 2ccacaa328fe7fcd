import type { Dataset } from "../dataset/dataset";
import { findText, UNWRITTEN, type Labels, type Language } from "../dataset/language";

/**
 * What a source with several ministries says of one of them: its posts, what they and the ministry itself hold, and what
 * that rests on, under a title that names the ministry. Left out is what is said of the source as a whole (figures,
 * questions and statements), and channels on which nothing is said of this ministry. `undefined` where the ministry is not one of several.
 */
export function keepMinistry(dataset: Dataset, ministryId: string): Dataset | undefined {
  const ministry = dataset.ministries.find((each) => each.ministryId === ministryId);
  if (!ministry || dataset.ministries.length === 1) return undefined;
  const posts = dataset.posts.filter((post) => post.ministryId === ministryId);
  const postIds = new Set(posts.map(({ postId }) => postId));
  const placeIds = new Set(posts.map(({ placeId }) => placeId));
  const kindIds = new Set(posts.map(({ kind }) => kind));
  const bodyIds = new Set(posts.flatMap(({ accreditedTo }) => accreditedTo));
  const presences = dataset.presences.filter(({ holderType, holderId }) =>
    holderType === "ministry" ? holderId === ministryId : postIds.has(holderId),
  );
  const channelIds = new Set(presences.map(({ channelId }) => channelId));
  const evidenceIds = new Set(presences.map(({ evidenceId }) => evidenceId));
  return {
    ...dataset,
    headerTexts: new Map(dataset.headerTexts).set("title", titleOf(dataset, ministry.labels)),
    ministries: [ministry],
    places: dataset.places.filter(({ placeId }) => placeIds.has(placeId)),
    posts,
    kinds: dataset.kinds.filter(({ kindId }) => kindIds.has(kindId)),
    bodies: dataset.bodies.filter(({ bodyId }) => bodyIds.has(bodyId)),
    aliases: dataset.aliases.filter(({ postId }) => postIds.has(postId) || placeIds.has(postId)),
    channels: dataset.channels.filter(({ channelId }) => channelIds.has(channelId)),
    presences,
    figures: [],
    questions: [],
    statements: [],
    evidence: dataset.evidence.filter(({ evidenceId }) => evidenceIds.has(evidenceId)),
    sameAs: dataset.sameAs.filter(({ postId }) => postIds.has(postId)),
    unresolved: [],
  };
}

/** `FPS Foreign Affairs, Belgium (Wikidata, turn of 2025/26)`. */
function titleOf({ header, headerTexts }: Dataset, ministry: Labels): Labels {
  const titles = headerTexts.get("title") ?? { ...UNWRITTEN, en: header.get("title") ?? "" };
  const titleIn = (language: Language) => {
    const { text } = findText(titles, language);
    const name = findText(ministry, language).text;
    return text === "" ? name : `${name} (${text})`;
  };
  return { en: titleIn("en"), fr: titleIn("fr"), nl: titleIn("nl"), de: titleIn("de") };
}
