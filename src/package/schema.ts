import { questions, statements } from "./curatedTables";
import { document, events, evidence, presences, unresolved } from "./extractedTables";
import { figures } from "./figuresTable";
import { aliases, channels, places, posts } from "./referenceTables";
import type { TableShape } from "./table";

/** The tables of a data package, in the order in which the descriptor lists them. */
export const TABLES = {
  document,
  places,
  posts,
  aliases,
  channels,
  presences,
  figures,
  questions,
  statements,
  events,
  evidence,
  unresolved,
};

export type TableName = keyof typeof TABLES;
export const TABLE_SHAPES: readonly TableShape[] = Object.values(TABLES);
export const DESCRIPTOR_FILE = "datapackage.json";
