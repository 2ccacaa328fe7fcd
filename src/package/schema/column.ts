import { LANGUAGES } from "../../domain/dataset/language";
import type { Labels, Language } from "../../domain/dataset/language";

/** What a cell may hold. A `partial-date` may stop at the year or the month. */
export type ColumnType = "string" | "integer" | "number" | "date" | "partial-date";

/**
 * One column of one table: the Table Schema field of the descriptor and the check of each cell both follow
 * from it. `Value` is what a checked cell is known to be.
 */
export interface Column<Name extends string = string, Value extends string = string> {
  readonly name: Name;
  readonly type: ColumnType;
  readonly description: string;
  /** An optional cell may be empty, which means "not stated". */
  readonly required: boolean;
  readonly values?: readonly string[];
  /** In XML Schema syntax, as Table Schema asks: it must match the whole cell and has no anchors. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of what its numbers are: `degrees`, `code points`; `row` where each row names its own. Absent without numbers. */
  readonly unit?: "degrees" | "code-points" | "row";
  /** Never set; carries the type. */
  readonly cell?: Value;
}

type Extras = Pick<Column, "pattern" | "minimum" | "maximum" | "unit">;

/** A column whose cells must be filled. */
export function column<const N extends string>(
  name: N,
  type: ColumnType,
  description: string,
  extras: Extras = {},
): Column<N> {
  return { name, type, description, required: true, ...extras };
}

/** A column of texts without further rule; cells may be empty. */
export function text<const N extends string>(name: N, description: string): Column<N> {
  return { name, type: "string", description, required: false };
}

const ID_PATTERN = "[A-Za-z0-9][A-Za-z0-9._\\-]*";

/** A column of identifiers: letters, digits, `.`, `_` and `-`. */
export function id<const N extends string>(name: N, description: string): Column<N> {
  return column(name, "string", description, { pattern: ID_PATTERN });
}

const QUESTION_ID_PATTERN = "[1-9][0-9]?[a-z]?";

/** A column of sub-questions: `1a` … `3e`, or `1`, `2` where a document has no letters. */
export function questionId(description: string): Column<"question_id"> {
  return column("question_id", "string", description, { pattern: QUESTION_ID_PATTERN });
}

/** A column of Wikidata items. */
export function wikidataId(): Column<"wikidata"> {
  return column("wikidata", "string", "Wikidata identifier.", { pattern: "Q[1-9][0-9]*" });
}

/** A column of links that begin with `https://`. */
export function link<const N extends string>(name: N, description: string): Column<N> {
  return column(name, "string", description, { pattern: "https://[^\\s/\\\\][^\\s\\\\]*" });
}

/** A column of addresses as others state them, of sites that may be old. */
export function statedLink<const N extends string>(name: N, description: string): Column<N> {
  return column(name, "string", description, { pattern: "https?://[^\\s/\\\\][^\\s\\\\]*" });
}

/** A column of identifiers, none or several, separated by `|`. Which ones there are is said by another table. */
export function listOf<const N extends string>(name: N, description: string): Column<N> {
  return text(name, description);
}

/** A cell of several identifiers → the identifiers; an empty cell has none. */
export function readList(cell: string): readonly string[] {
  return cell === "" ? NO_IDS : cell.split("|");
}

/** Identifiers → a cell. */
export function writeList(ids: readonly string[]): string {
  return ids.join("|");
}

/** One for all empty cells: a large table has very many of them. */
const NO_IDS: readonly string[] = [];

/** A column with one of a few values. */
export function oneOf<const N extends string, V extends string>(
  name: N,
  values: readonly V[],
  description: string,
): Column<N, V> {
  return { name, type: "string", description, required: true, values };
}

/** The same column, but its cells may be empty. */
export function optional<N extends string, V extends string>(of: Column<N, V>): Column<N, V | ""> {
  const { name, type, description, required: _required, cell: _cell, ...extras } = of;
  return { name, type, description, required: false, ...extras };
}

type LabelColumns<P extends string> = readonly Column<`${P}_${Language}`>[];

/** One column of texts for each language: `label_en`, `label_fr` … */
export function labelColumns<const P extends string>(prefix: P, description: string): LabelColumns<P> {
  return LANGUAGES.map((language) => text(`${prefix}_${language}`, `${description}, in ${IN[language]}.`));
}

const IN = { en: "English", fr: "French", nl: "Dutch", de: "German" } as const;

type LabelCells<P extends string> = Readonly<Record<`${P}_${Language}`, string>>;

/** Label columns → labels. */
export function readLabels<const P extends string>(cells: LabelCells<P>, prefix: P): Labels {
  return {
    en: cells[`${prefix}_en`],
    fr: cells[`${prefix}_fr`],
    nl: cells[`${prefix}_nl`],
    de: cells[`${prefix}_de`],
  };
}

/** Labels → label columns. */
export function writeLabels<const P extends string>(labels: Labels, prefix: P): LabelCells<P> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [`${prefix}_${language}`, labels[language]]),
  ) as LabelCells<P>;
}
