import type { TableShape } from "./table";
import { aliases } from "../tables/aliasesTable";
import { bodies } from "../tables/bodiesTable";
import { channels } from "../tables/channelsTable";
import { document } from "../tables/documentTable";
import { events } from "../tables/eventsTable";
import { evidence } from "../tables/evidenceTable";
import { figures } from "../tables/figuresTable";
import { kinds } from "../tables/kindsTable";
import { ministries } from "../tables/ministriesTable";
import { places } from "../tables/placesTable";
import { posts } from "../tables/postsTable";
import { presences } from "../tables/presencesTable";
import { questions } from "../tables/questionsTable";
import { sameAs } from "../tables/sameAsTable";
import { statements } from "../tables/statementsTable";
import { unresolved } from "../tables/unresolvedTable";

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
