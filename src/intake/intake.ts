import type { Gazetteer } from "../gazetteer/gazetteer";
import type { Dataset } from "../domain/dataset/dataset";
import { buildDataset } from "./build/buildDataset";
import { collectPosts } from "./build/collectPosts";
import { readRows } from "./build/readSheetRows";
import { findHeaderRow } from "./columns/findHeader";
import { guessColumns } from "./columns/guessColumns";
import { chooseColumns, type Mapping } from "./columns/mapping";
import type { GuessedColumn } from "./columns/roles";
import type { Finding, RowCounts } from "./intakeFindings";
import { IntakeError } from "./intakeError";
import type { ReportProgress } from "./progress";
import type { OpenedFile, Sheet } from "./read/sheet";

/** A table made into a source, with all that is to be said about it. */
export interface Intake {
  readonly sheet: string;
  /** From 1 up; 0 where the table has none. */
  readonly headerRow: number;
  readonly columns: readonly GuessedColumn[];
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  readonly rows: RowCounts;
}

/**
 * Makes posts, places and presences of a table, by the choices of a mapping, and by guesses where it makes none. Each row
 * of the sheet is counted once in `rows`. Throws an IntakeError where the mapping does not fit the file.
 */
export function intake(
  file: OpenedFile,
  mapping: Mapping,
  gazetteer: Gazetteer,
  reportProgress: ReportProgress = () => {},
): Intake {
  const sheet = chooseSheet(file.sheets, mapping.sheet);
  const headerRow = mapping.headerRow ?? findHeaderRow(sheet);
  if (headerRow > sheet.rows.length) throw new IntakeError("no-such-row", String(headerRow));
  const guessed = guessColumns(sheet, headerRow, gazetteer.countries);
  const columns = chooseColumns(guessed, mapping.columns);
  const read = readRows(sheet, headerRow, columns, mapping, gazetteer, reportProgress);
  const collected = collectPosts(read.rows, mapping.about, gazetteer);
  return {
    sheet: sheet.name,
    headerRow,
    columns,
    dataset: buildDataset(collected, columns, mapping, gazetteer),
    findings: [...read.findings, ...collected.findings].toSorted(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
    rows: read.counts,
  };
}

/** The sheet of a name, or the one with most cells. */
function chooseSheet(sheets: readonly Sheet[], name: string | undefined): Sheet {
  const sizes = sheets.map(({ rows }) =>
    rows.reduce((sum, row) => sum + row.filter((cell) => cell !== "").length, 0),
  );
  const chosen =
    name === undefined
      ? sheets[sizes.indexOf(Math.max(...sizes))]
      : sheets.find((sheet) => sheet.name === name);
  if (!chosen) throw new IntakeError("no-such-sheet", name ?? "");
  return chosen;
}
