/** A value in a table: a number is one in every format; `undefined` where nothing is stated, which is never zero. */
export type CellValue = string | number | undefined;

/** `date` is ISO 8601, to the year or month where no more is stated. */
export type ColumnType = "string" | "integer" | "number" | "date";

/** What one column of a table holds. */
export interface ExportColumn {
  /** For programs: English, lower case, the same in every language and with every release. */
  readonly name: string;
  /** For readers, in their language. */
  readonly label: string;
  readonly type: ColumnType;
  /** What the numbers count or measure, in the reader's language; absent for texts, and where a column says it row by row. */
  readonly unit?: string;
  /** What a cell says and what an empty one means, in the reader's language. */
  readonly description: string;
}

export type ExportRow = readonly CellValue[];

/** A table that can be taken along: the same description for every format. */
export interface ExportTable {
  /** Part of the file's name: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** What it is called where there are several to choose from. */
  readonly name: string;
  /** What it shows, as a finding where there is one. */
  readonly title: string;
  /** The filter in words; empty where there is none. */
  readonly filter: string;
  readonly columns: readonly ExportColumn[];
  /** As shown on screen: under its filter and in its order. One cell for each column. */
  readonly rows: readonly ExportRow[];
  /** The rows without the filter; absent where the rows shown are all there are. */
  readonly allRows?: readonly ExportRow[];
  /** What is said of the source, where it is not that which is shown: of two beside each other, of both. */
  readonly of?: Pick<ExportAbout, "asStated" | "source" | "licence"> & {
    readonly sources: readonly ExportSource[];
  };
  /** The columns that hold the WGS 84 coordinates of a row, in decimal degrees; absent where rows have no place. */
  readonly point?: { readonly latitude: string; readonly longitude: string };
}

/** What a table is, of when, by whom and under what licence: goes with it into every file. In the reader's language. */
export interface ExportAbout {
  readonly title: string;
  readonly filter: string;
  /** `As stated in 2016`, `Recorded 1 – 9 Mar 2024`. */
  readonly asStated: string;
  readonly source: string;
  /** Empty where the data state none. */
  readonly licence: string;
  /** The page on which it is shown. */
  readonly address: string;
  /** ISO 8601 date. */
  readonly made: string;
}

export const ABOUT_FIELDS = [
  "title",
  "filter",
  "asStated",
  "source",
  "licence",
  "address",
  "made",
] as const satisfies readonly (keyof ExportAbout)[];

/** The same for programs: English names. */
export const ABOUT_COLUMNS = [
  ["about_title", "title"],
  ["about_filter", "filter"],
  ["about_as_stated", "asStated"],
  ["about_source", "source"],
  ["about_licence", "licence"],
  ["about_address", "address"],
  ["about_made", "made"],
] as const satisfies readonly (readonly [string, keyof ExportAbout])[];

/** A work that the data rest on, with its licence where that is stated. */
export interface ExportSource {
  readonly title: string;
  /** Address at which it is published; empty where none is known. */
  readonly path: string;
}

/** All that a format is given. */
export interface ExportInput {
  readonly table: ExportTable;
  /** The rows that were chosen: those shown, or all. */
  readonly rows: readonly ExportRow[];
  readonly about: ExportAbout;
  readonly sources: readonly ExportSource[];
  readonly language: string;
  /** Words of the reader's language that stand in files for people. */
  readonly words: ExportWords;
}

export interface ExportWords {
  /** Names of the parts of what a table is. */
  readonly about: Readonly<Record<keyof ExportAbout, string>>;
  readonly sheets: Readonly<Record<"data" | "about" | "sources", string>>;
  /** Heads of the data dictionary. */
  readonly dictionary: Readonly<Record<"label" | "name" | "type" | "unit" | "description", string>>;
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly sources: Readonly<Record<"title" | "path", string>>;
}
