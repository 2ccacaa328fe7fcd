import type { Dataset } from "../domain/dataset";
import { TABLES } from "./schema";
import type { Table } from "./table";

/** All tables of a package as one dataset; `rowsOf` gives the rows of each, none where it is absent. */
export function collectDataset(rowsOf: <Row>(table: Table<Row>) => readonly Row[]): Dataset {
  return {
    header: new Map(rowsOf(TABLES.document)),
    places: rowsOf(TABLES.places),
    posts: rowsOf(TABLES.posts),
    aliases: rowsOf(TABLES.aliases),
    channels: rowsOf(TABLES.channels),
    presences: rowsOf(TABLES.presences),
    figures: rowsOf(TABLES.figures),
    questions: rowsOf(TABLES.questions),
    statements: rowsOf(TABLES.statements),
    events: rowsOf(TABLES.events),
    evidence: rowsOf(TABLES.evidence),
    unresolved: rowsOf(TABLES.unresolved),
  };
}
