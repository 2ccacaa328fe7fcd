import type { Dataset } from "../../domain/dataset/dataset";
import { listHeaderFields } from "../read/collectDataset";
import type { DescriptorTexts } from "../descriptor/descriptor";
import { formatCsv } from "./formatCsv";
import { formatReadme, README_FILE } from "./formatReadme";
import { DESCRIPTOR_FILE, TABLES } from "../schema/schema";
import { computeSha256 } from "./sha256";
import { fileOf } from "../schema/table";
import type { Table, TableShape } from "../schema/table";
import { describeTable } from "../schema/tableSchema";

/** The text from which a package was extracted. */
export interface SourceDocument {
  readonly title: string;
  /** Address at which it is published; empty where none is known. */
  readonly path: string;
  /** Where and when it was printed; empty where not known. */
  readonly version: string;
  /** Of the raw bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** The same of its words without white space; tells whether another form has the same words. */
  readonly wordsSha256?: string;
  readonly bytes: number;
}

/**
 * Writes a data package: the text of each CSV file, of `datapackage.json` and of a README, by file name. The same input
 * gives the same bytes. `created` and other texts that are empty are left out.
 */
export async function serialisePackage(
  dataset: Dataset,
  texts: DescriptorTexts,
  source: SourceDocument,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const resources: object[] = [];
  const add = async <Row>(table: Table<Row>, rows: readonly Row[]): Promise<void> => {
    const text = formatTable(table, rows);
    files.set(fileOf(table), text);
    resources.push(await describeResource(table, text));
  };
  await add(TABLES.document, listHeaderFields(dataset));
  await add(TABLES.ministries, dataset.ministries);
  await add(TABLES.places, dataset.places);
  await add(TABLES.posts, dataset.posts);
  await add(TABLES.kinds, dataset.kinds);
  await add(TABLES.bodies, dataset.bodies);
  await add(TABLES.aliases, dataset.aliases);
  await add(TABLES.channels, dataset.channels);
  await add(TABLES.presences, dataset.presences);
  await add(TABLES.figures, dataset.figures);
  await add(TABLES.questions, dataset.questions);
  await add(TABLES.statements, dataset.statements);
  await add(TABLES.events, dataset.events);
  await add(TABLES.evidence, dataset.evidence);
  await add(TABLES.same_as, dataset.sameAs);
  await add(TABLES.unresolved, dataset.unresolved);
  const descriptor = describePackage(texts, source, resources);
  files.set(README_FILE, formatReadme(texts));
  return files.set(DESCRIPTOR_FILE, `${JSON.stringify(descriptor, undefined, 2)}\n`);
}

/**
 * CSV with a header row, in the order of the columns and of the rows, lines ended by a line feed.
 *
 * @internal Exported for tests.
 */
export function formatTable<Row>(table: Table<Row>, rows: readonly Row[]): string {
  const names = table.columns.map((column) => column.name);
  const lines = rows.map((row) => {
    const cells = table.write(row);
    return names.map((name) => cells[name] ?? "");
  });
  return formatCsv([names, ...lines]);
}

async function describeResource(table: TableShape, text: string): Promise<object> {
  const bytes = new TextEncoder().encode(text);
  return {
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    name: table.name,
    path: fileOf(table),
    type: "table",
    description: table.description,
    origin: table.origin,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${await computeSha256(bytes)}`,
    dialect: {
      $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
      header: true,
      delimiter: ",",
      lineTerminator: "\n",
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: describeTable(table),
  };
}

function describePackage(
  texts: DescriptorTexts,
  source: SourceDocument,
  resources: readonly object[],
): object {
  const { title, path, version, sha256, wordsSha256, bytes } = source;
  const wordsHash = wordsSha256 === undefined ? "" : `sha256:${wordsSha256}`;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...withoutEmpty({
      name: texts.name,
      id: texts.id,
      title: texts.title,
      description: texts.description,
      version: texts.version,
      created: texts.created,
      keywords: texts.keywords,
      licenses: texts.licenses.map(withoutEmpty),
      contributors: texts.contributors.map(withoutEmpty),
    }),
    sources: [
      withoutEmpty({ title, path, version, hash: `sha256:${sha256}`, wordsHash, bytes }),
      ...texts.sources.map(withoutEmpty),
    ],
    resources,
  };
}

/** The profiles forbid an empty list, and an empty text says nothing. */
function withoutEmpty(
  from: Readonly<Record<string, string | number | readonly unknown[] | undefined>>,
): object {
  return Object.fromEntries(
    Object.entries(from).filter(
      ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
