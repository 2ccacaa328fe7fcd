import type { TableShape } from "./table";
import { aliases } from "../tables/aliases";
import { bodies } from "../tables/bodies";
import { channels } from "../tables/channels";
import { document } from "../tables/document";
import { events } from "../tables/events";
import { evidence } from "../tables/evidence";
import { figures } from "../tables/figures";
import { kinds } from "../tables/kinds";
import { ministries } from "../tables/ministries";
import { places } from "../tables/places";
import { posts } from "../tables/posts";
import { presences } from "../tables/presences";
import { questions } from "../tables/questions";
import { sameAs } from "../tables/sameAs";
import { statements } from "../tables/statements";
import { unresolved } from "../tables/unresolved";

/** The tables of a data package, in the order in which the descriptor lists them. */
export const TABLES = {
  document,
  ministries,
  places,
  posts,
  kinds,
  bodies,
  aliases,
  channels,
  presences,
  figures,
  questions,
  statements,
  events,
  evidence,
  same_as: sameAs,
  unresolved,
};

export type TableName = keyof typeof TABLES;
export const TABLE_SHAPES: readonly TableShape[] = Object.values(TABLES);
export const DESCRIPTOR_FILE = "datapackage.json";
