import { KNOWN_BODIES } from "../../domain/dataset/bodies";
import type { Dataset } from "../../domain/dataset/dataset";
import { KNOWN_KINDS } from "../../domain/dataset/kinds";
import type { Reference } from "../../domain/dataset/editorial";
import type { DescriptorTexts } from "../../package/descriptor/descriptor";
import { serialisePackage } from "../../package/write/serialisePackage";
import { computeSha256 } from "../../package/write/sha256";
import { createRandom } from "./random";
import { sampleEvents, sampleHeader, sampleQuestions } from "./sampleDocument";
import { samplePlaces } from "./samplePlaces";
import { sampleAliases, samplePosts } from "./samplePosts";
import { samplePresences } from "./samplePresences";

/** Where the enumeration of posts begins in the text that does not exist. */
const FIRST_POSITION = 1000;

export interface SampleOptions {
  readonly postCount: number;
  /** A whole number from 0 to 4294967295. The same seed gives the same bytes. */
  readonly seed: number;
}

export interface Sample {
  /** The name of the package, as in its descriptor. */
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

/** A synthetic data package with the networks of many ministries, for trying out sizes. */
export async function makeSample(reference: Reference, options: SampleOptions): Promise<Sample> {
  const texts = describeSample(options);
  const files = await serialisePackage(sampleDataset(reference, options), texts, {
    title: "No document: made up by make-sample",
    path: "",
    version: "",
    sha256: await computeSha256(new Uint8Array()),
    bytes: 0,
  });
  return { name: texts.name, files };
}

function sampleDataset(reference: Reference, { postCount, seed }: SampleOptions): Dataset {
  const random = createRandom(seed);
  const places = samplePlaces(reference.places, postCount, random);
  const posts = samplePosts(places, postCount, random);
  const { events, evidence: ofEvents } = sampleEvents();
  const { presences, evidence } = samplePresences(posts, FIRST_POSITION, random);
  return {
    header: sampleHeader(seed),
    headerTexts: new Map(),
    ministries: [],
    places,
    posts,
    kinds: KNOWN_KINDS,
    bodies: KNOWN_BODIES,
    aliases: sampleAliases(posts, reference),
    channels: reference.channels,
    presences,
    figures: [],
    questions: sampleQuestions(),
    statements: [],
    events,
    evidence: [...ofEvents, ...evidence],
    sameAs: [],
    unresolved: [],
  };
}

function describeSample({ postCount, seed }: SampleOptions): DescriptorTexts {
  return {
    name: `synthetic-sample-${postCount}-posts-seed-${seed}`,
    id: "",
    title: `Synthetic sample of ${postCount} posts (seed ${seed}): not real data`,
    description:
      "Made up by a program to try out sizes. No ministry has these posts, no document states any of this. " +
      "Numbered cities do not exist.",
    version: "",
    created: "",
    keywords: ["synthetic"],
    licenses: [
      {
        name: "CC0-1.0",
        title: "Creative Commons Zero v1.0 Universal",
        path: "https://creativecommons.org/publicdomain/zero/1.0/",
      },
    ],
    contributors: [],
    sources: [],
  };
}
