import type { Dataset } from "../../domain/dataset/dataset";
import { KNOWN_KINDS, type Kind } from "../../domain/dataset/kinds";
import { LANGUAGES, UNWRITTEN, type Labels } from "../../domain/dataset/language";
import { nameNameless } from "./nameNameless";
import { TABLES } from "../schema/schema";
import type { Table } from "../schema/table";
import type { HeaderField } from "../tables/documentTable";

/**
 * All tables of a package as one dataset; `rowsOf` gives the rows of each, none where it is absent. What a package
 * names in no language is named here, once for everybody.
 */
export function collectDataset(rowsOf: <Row>(table: Table<Row>) => readonly Row[]): Dataset {
  return nameNameless({
    ...collectHeader(rowsOf(TABLES.document)),
    ministries: rowsOf(TABLES.ministries),
    places: rowsOf(TABLES.places),
    posts: rowsOf(TABLES.posts),
    kinds: orKnownKinds(rowsOf(TABLES.kinds)),
    bodies: rowsOf(TABLES.bodies),
    aliases: rowsOf(TABLES.aliases),
    channels: rowsOf(TABLES.channels),
    presences: rowsOf(TABLES.presences),
    figures: rowsOf(TABLES.figures),
    questions: rowsOf(TABLES.questions),
    statements: rowsOf(TABLES.statements),
    events: rowsOf(TABLES.events),
    evidence: rowsOf(TABLES.evidence),
    sameAs: rowsOf(TABLES.same_as),
    unresolved: rowsOf(TABLES.unresolved),
  });
}

/** Fields in one language alone are texts whose other languages nobody has written. */
export function collectHeader(fields: readonly HeaderField[]): Pick<Dataset, "header" | "headerTexts"> {
  const header = new Map<string, string>();
  const headerTexts = new Map<string, Labels>();
  for (const { field, value, language } of fields) {
    if (language === "") header.set(field, value);
    else headerTexts.set(field, { ...(headerTexts.get(field) ?? UNWRITTEN), [language]: value });
  }
  return { header, headerTexts };
}

/** The same as rows: first the fields of no language, then the others, language by language. */
export function listHeaderFields({
  header,
  headerTexts,
}: Pick<Dataset, "header" | "headerTexts">): readonly HeaderField[] {
  return [
    ...[...header].map(([field, value]) => ({ field, value, language: "" as const })),
    ...[...headerTexts].flatMap(([field, labels]) =>
      LANGUAGES.filter((language) => labels[language] !== "").map((language) => ({
        field,
        value: labels[language],
        language,
      })),
    ),
  ];
}

/** Packages saved before kinds had a table of their own name kinds that are known. */
function orKnownKinds(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.length > 0 ? kinds : KNOWN_KINDS;
}
