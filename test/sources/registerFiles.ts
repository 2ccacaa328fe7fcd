import { KNOWN_BODIES } from "../../src/domain/dataset/bodies";
import type { Dataset } from "../../src/domain/dataset/dataset";
import type { RecordEvidence } from "../../src/domain/dataset/document";
import { KNOWN_KINDS } from "../../src/domain/dataset/kinds";
import type { Labels } from "../../src/domain/dataset/language";
import type { Post } from "../../src/domain/posts/post";
import type { Presence } from "../../src/domain/posts/presence";
import { serialisePackage } from "../../src/package/write/serialisePackage";

const SEEN = { seenFrom: "2024-03-01", seenTo: "2024-03-09" };

const same = (text: string): Labels => ({ en: text, fr: text, nl: text, de: text });

function makePost(postId: string, more: Partial<Post> & Pick<Post, "labels">): Post {
  return {
    postId,
    ministryId: "nz",
    placeId: "",
    country: "",
    point: undefined,
    placeBasis: "",
    kind: "embassy",
    kindBasis: "register",
    accreditedTo: [],
    accreditedBasis: "",
    wikidata: "",
    website: "",
    ...more,
  };
}

const POSTS: readonly Post[] = [
  makePost("jakarta", {
    country: "ID",
    placeId: "jakarta",
    point: { latitude: -6.2, longitude: 106.82 },
    placeBasis: "point",
    wikidata: "Q901",
    website: "https://jakarta.example/",
    labels: same("Jakarta"),
  }),
  makePost("apia", {
    kind: "high-commission",
    country: "WS",
    placeId: "apia",
    placeBasis: "seat-of-government",
    labels: same("Apia"),
  }),
  makePost("noumea", {
    kind: "consulate-general",
    country: "NC",
    placeId: "noumea",
    placeBasis: "label",
    labels: same("Nouméa"),
  }),
  makePost("antarctica", { kind: "liaison-office", labels: same("Scott Base") }),
  makePost("somewhere", { country: "KI", labels: same("Kiribati") }),
];

function makePresence(index: number, holderId: string, channelId: string, more: Partial<Presence>): Presence {
  return {
    presenceId: `p${index}`,
    holderType: "post",
    holderId,
    channelId,
    status: "active",
    listBasis: "register",
    printedAs: holderId,
    account: `${holderId}${index}`,
    url: `https://social.example/${holderId}${index}`,
    evidenceId: `r${index}`,
    ...more,
  };
}

const PRESENCES: readonly Presence[] = [
  makePresence(1, "jakarta", "facebook", {}),
  makePresence(2, "jakarta", "facebook", {}),
  makePresence(3, "apia", "facebook", {}),
  makePresence(4, "noumea", "instagram", {}),
  makePresence(5, "antarctica", "instagram", { status: "absent", account: "", url: "" }),
  makePresence(6, "somewhere", "facebook", {}),
];

function makeRecord({ evidenceId, holderId, channelId, account, url }: Presence): RecordEvidence {
  return {
    kind: "record",
    evidenceId,
    questionId: "",
    item: `Q-${holderId}`,
    property: channelId,
    value: account === "" ? "none" : account,
    url,
    ...SEEN,
  };
}

function makePlace(placeId: string, name: string, country: string, latitude: number, longitude: number) {
  return {
    placeId,
    names: same(name),
    country,
    latitude,
    longitude,
    wikidata: "",
    geonames: "",
    region: country === "ID" ? ("Asia" as const) : ("Oceania" as const),
    subregion: country === "ID" ? "South-eastern Asia" : "Melanesia",
  };
}

/**
 * A register of five posts of another ministry, made up for the tests: two without a place, one whose place is
 * inferred, two accounts of one post on one channel, one post that is stated to have none.
 */
const REGISTER: Dataset = {
  header: new Map([
    ["source_kind", "register"],
    ["title", "Missions register"],
    ["seen_from", SEEN.seenFrom],
    ["seen_to", SEEN.seenTo],
  ]),
  headerTexts: new Map(),
  ministries: [
    {
      ministryId: "nz",
      wikidata: "",
      country: "NZ",
      listKinds: [],
      labels: {
        en: "Ministry of Foreign Affairs, New Zealand",
        fr: "Ministère des Affaires étrangères, Nouvelle-Zélande",
        nl: "Ministerie van Buitenlandse Zaken, Nieuw-Zeeland",
        de: "Außenministerium, Neuseeland",
      },
    },
  ],
  places: [
    makePlace("jakarta", "Jakarta", "ID", -6.2, 106.82),
    makePlace("apia", "Apia", "WS", -13.83, -171.77),
    makePlace("noumea", "Nouméa", "NC", -22.27, 166.45),
  ],
  posts: POSTS,
  kinds: KNOWN_KINDS.filter(({ kindId }) => POSTS.some(({ kind }) => kind === kindId)),
  bodies: KNOWN_BODIES.filter(({ bodyId }) => bodyId === "asean"),
  aliases: [],
  channels: ["facebook", "instagram"].map((channelId) => ({
    channelId,
    medium: "social",
    audience: "public",
    labels: same(channelId === "facebook" ? "Facebook" : "Instagram"),
  })),
  presences: PRESENCES,
  figures: [],
  questions: [],
  statements: [],
  events: [],
  evidence: PRESENCES.map(makeRecord),
  sameAs: [],
  unresolved: [],
};

/** The register as a data package: file name → text; `copies` is how often each of its posts stands in it. */
export function makeRegisterFiles({ copies = 1 } = {}): Promise<Map<string, string>> {
  return serialisePackage(
    repeatPosts(REGISTER, copies),
    {
      name: "missions-register",
      id: "",
      title: "Missions register",
      description: "Five posts, made up for the tests.",
      version: "",
      created: "",
      keywords: [],
      licenses: [{ name: "CC0-1.0", title: "", path: "https://creativecommons.org/publicdomain/zero/1.0/" }],
      contributors: [],
      sources: [],
    },
    { title: "Missions register", path: "", version: "", sha256: "cd".repeat(32), bytes: 1 },
  );
}

function repeatPosts(register: Dataset, copies: number): Dataset {
  const endings = Array.from({ length: copies }, (_, copy) => (copy === 0 ? "" : `-${copy}`));
  return {
    ...register,
    posts: endings.flatMap((end) => register.posts.map((post) => ({ ...post, postId: post.postId + end }))),
    presences: endings.flatMap((end) =>
      register.presences.map((presence) => ({
        ...presence,
        presenceId: presence.presenceId + end,
        holderId: presence.holderId + end,
      })),
    ),
  };
}
