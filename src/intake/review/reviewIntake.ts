import type { Labels } from "../../domain/dataset/language";
import { groupBy } from "../../domain/groupBy";
import type { Channel } from "../../domain/posts/channel";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import { CHANNEL_FORMS } from "../accounts/channelForms";
import type { GuessedColumn } from "../columns/roles";
import { FINDING_CODES, type Finding, type FindingCode, type Fix, type RowCounts } from "../intakeFindings";
import type { Intake } from "../intake";
import type { OpenedFile, ReadingNote, Sheet } from "../read/sheet";

/** What is shown of a table before it is made a source: little, however many rows it has. */
export interface IntakeReview {
  readonly notes: readonly ReadingNote[];
  readonly sheets: readonly { readonly name: string; readonly rowCount: number }[];
  readonly sheet: string;
  /** From 1 up; 0 where the table has none. */
  readonly headerRow: number;
  /** The first rows, to choose the header among them. */
  readonly firstRows: readonly string[];
  readonly columns: readonly GuessedColumn[];
  /** All that a column can be. */
  readonly channels: readonly Pick<Channel, "channelId" | "labels">[];
  readonly rows: RowCounts;
  readonly postCount: number;
  readonly unplacedCount: number;
  readonly presenceCount: number;
  readonly findingCount: number;
  /** In the order of {@link FINDING_CODES}. */
  readonly groups: readonly FindingGroup[];
  /** The first {@link DOUBTFUL_ROWS} with a finding. */
  readonly doubtful: readonly DoubtfulRow[];
  readonly doubtfulCount: number;
}

/** A row as it stands in the table, and what is to be known of it. */
export interface DoubtfulRow {
  readonly row: number;
  /** Those of the columns; long ones are cut. */
  readonly cells: readonly string[];
  /** `column` counts from 1 up; 0 where the whole row is meant. */
  readonly findings: readonly Pick<Finding, "code" | "column">[];
}

/** All findings of one code. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly count: number;
  /** The first {@link MOST_LINES}, in the order of the rows. */
  readonly lines: readonly FindingLine[];
  readonly lineCount: number;
}

/** The same said of the same value in several rows. */
export interface FindingLine {
  /** The first {@link MOST_ROWS} of them. */
  readonly rows: readonly number[];
  readonly rowCount: number;
  /** From 1 up; 0 where the whole row is meant. */
  readonly column: number;
  readonly value: string;
  readonly fix: OfferedFix | undefined;
}

export type OfferedFix =
  | { readonly kind: "choose-place"; readonly key: string; readonly places: readonly OfferedPlace[] }
  | Exclude<Fix, { kind: "choose-place" }>;

export interface OfferedPlace {
  /** Identifier of GeoNames. */
  readonly geonames: string;
  readonly names: Labels;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const MOST_LINES = 50;
const MOST_ROWS = 5;
const FIRST_ROWS = 25;
const DOUBTFUL_ROWS = 25;
const CELL_LENGTH = 60;
const FIRST_ROW_LENGTH = 80;

/** Says what a page shows of a table that was read, with the places that a name may stand for. */
export function reviewIntake(
  { sheets, notes }: OpenedFile,
  { sheet, headerRow, columns, rows, dataset, findings }: Intake,
  gazetteer: Gazetteer,
): IntakeReview {
  const chosen = sheets.find(({ name }) => name === sheet);
  const groups = groupBy(findings, ({ code }) => code);
  return {
    notes,
    sheets: sheets.map(({ name, rows: all }) => ({ name, rowCount: all.length })),
    sheet,
    headerRow,
    firstRows: (chosen?.rows ?? []).slice(0, FIRST_ROWS).map(showRow),
    columns,
    channels: CHANNEL_FORMS.map(({ channel: { channelId, labels } }) => ({ channelId, labels })),
    rows,
    postCount: dataset.posts.length,
    unplacedCount: dataset.posts.filter(({ placeId, point }) => placeId === "" && !point).length,
    presenceCount: dataset.presences.length,
    findingCount: findings.length,
    groups: FINDING_CODES.flatMap((code) => {
      const found = groups.get(code);
      return found ? [groupFindings(code, found, gazetteer)] : [];
    }),
    ...showDoubtful(chosen?.rows ?? [], columns.length, findings),
  };
}

function showDoubtful(
  rows: Sheet["rows"],
  columnCount: number,
  findings: readonly Finding[],
): Pick<IntakeReview, "doubtful" | "doubtfulCount"> {
  const byRow = [...groupBy(findings, ({ row }) => row)].sort(([one], [other]) => one - other);
  const doubtful = byRow.slice(0, DOUBTFUL_ROWS).map(([row, found]) => ({
    row,
    cells: Array.from({ length: columnCount }, (_, at) => cut(rows[row - 1]?.[at] ?? "")),
    findings: found.map(({ code, column }) => ({ code, column })),
  }));
  return { doubtful, doubtfulCount: byRow.length };
}

function cut(cell: string): string {
  return cell.length > CELL_LENGTH ? `${cell.slice(0, CELL_LENGTH)}…` : cell;
}

function showRow(cells: readonly string[]): string {
  return cells
    .filter((cell) => cell.trim() !== "")
    .join(" · ")
    .slice(0, FIRST_ROW_LENGTH);
}

function groupFindings(code: FindingCode, findings: readonly Finding[], gazetteer: Gazetteer): FindingGroup {
  const lines = [
    ...groupBy(findings, ({ column, value, fix }) => JSON.stringify([column, value, fix])).values(),
  ];
  return {
    code,
    count: findings.length,
    lineCount: lines.length,
    lines: lines.slice(0, MOST_LINES).map((same): FindingLine => {
      const [{ column, value, fix } = { column: 0, value: "", fix: undefined }] = same;
      return {
        rows: same.slice(0, MOST_ROWS).map(({ row }) => row),
        rowCount: same.length,
        column,
        value,
        fix: fix && offer(fix, gazetteer),
      };
    }),
  };
}

function offer(fix: Fix, { cities }: Gazetteer): OfferedFix | undefined {
  if (fix.kind !== "choose-place") return fix;
  const named = fix.candidates.map((id) => cities.byId(id)).filter((city) => city !== undefined);
  const offered = named.length > 0 || fix.country === undefined ? named : cities.largestIn(fix.country);
  if (offered.length === 0) return undefined;
  const places = offered.map(({ geonames, names, country }) => ({ geonames, names, country }));
  return { kind: "choose-place", key: fix.key, places };
}
