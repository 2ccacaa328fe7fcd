import type { Gazetteer } from "../../gazetteer/gazetteer";
import { channelOfName } from "../columns/headerWords";
import { MAPPING_TEXT_LENGTH, type Mapping } from "../columns/mapping";
import type { FieldRole, GuessedColumn } from "../columns/roles";
import { readPresences, type WrittenPresence } from "../accounts/readPresences";
import type { Finding, FindingCode, Fix, RowCounts } from "../intakeFindings";
import { INTAKE_LIMITS } from "../intakeLimits";
import { placePost, type FoundPlace } from "../places/placePost";
import { readKind } from "../places/readKind";
import type { ReportProgress } from "../progress";
import { isEmpty, type Sheet } from "../read/sheet";

/** What a row says of a post on one channel, and where it says it. */
export interface RowPresence extends WrittenPresence {
  readonly channelId: string;
  readonly column: number;
  readonly cell: string;
}

/** A row that makes a post, or a part of one. */
export interface PostRow {
  readonly row: number;
  /** As written; empty where the table has no such column. */
  readonly sender: string;
  readonly name: string;
  readonly identifier: string;
  /** The city as written, found or not. */
  readonly city: string;
  /** A `kindId`; empty where not stated. */
  readonly kind: string;
  readonly place: FoundPlace;
  readonly presences: readonly RowPresence[];
}

export interface ReadRows {
  readonly rows: readonly PostRow[];
  readonly findings: readonly Finding[];
  readonly counts: RowCounts;
}

const ROWS_BETWEEN_REPORTS = 250;

/** Reads the rows below the header. Each is used, or has a finding that says why not, or is empty. */
export function readRows(
  sheet: Sheet,
  headerRow: number,
  columns: readonly GuessedColumn[],
  mapping: Mapping,
  gazetteer: Gazetteer,
  reportProgress: ReportProgress,
): ReadRows {
  const reader = createRowReader(columns, mapping, gazetteer);
  const rows: PostRow[] = [];
  const findings: Finding[] = [];
  let [empty, unused] = [0, 0];
  for (let at = headerRow; at < sheet.rows.length; at += 1) {
    if (at % ROWS_BETWEEN_REPORTS === 0) reportProgress(at / sheet.rows.length);
    const cells = sheet.rows[at] ?? [];
    if (isEmpty(cells)) {
      empty += 1;
      continue;
    }
    const read = reader(cells, at + 1, findings);
    if (read) rows.push(read);
    else unused += 1;
  }
  reportProgress(1);
  const counts: RowCounts = {
    above: Math.max(0, headerRow - 1),
    header: Math.min(headerRow, 1),
    empty,
    used: rows.length,
    unused,
  };
  return { rows, findings, counts };
}

type RowReader = (cells: readonly string[], row: number, findings: Finding[]) => PostRow | undefined;

function createRowReader(
  columns: readonly GuessedColumn[],
  mapping: Mapping,
  gazetteer: Gazetteer,
): RowReader {
  const numbers = new Map<FieldRole, number>();
  for (const { role, number } of columns) {
    if (role.role !== "ignored" && role.role !== "on-channel") numbers.set(role.role, number);
  }
  const onChannels = columns.flatMap(({ role, number }) =>
    role.role === "on-channel" ? [{ ...role, number }] : [],
  );
  const isLong = numbers.has("channel");
  const lastColumn = columns.at(-1)?.number ?? 0;
  const splitCells = new Set(mapping.split);

  return (cells, row, findings) => {
    const cellAt = (number: number | undefined): string => {
      const cell = (number === undefined ? "" : (cells[number - 1] ?? "")).trim();
      return cell.length > INTAKE_LIMITS.cellLength ? cell.slice(0, INTAKE_LIMITS.cellLength) : cell;
    };
    const cellOf = (role: FieldRole): string => cellAt(numbers.get(role));
    const add = (code: FindingCode, column: number, value: string, fix?: Fix): void => {
      findings.push({ row, column, value: value.slice(0, 200), code, fix });
    };
    const tooLong = cells.findIndex((cell) => cell.length > INTAKE_LIMITS.cellLength);
    if (tooLong !== -1) add("cell-too-long", tooLong + 1, cells[tooLong] ?? "");
    const beyond = cells.findIndex((cell, at) => at >= lastColumn && cell.trim() !== "");
    if (beyond !== -1) add("cells-beyond-columns", beyond + 1, cells[beyond] ?? "");

    const [name, written] = [cellOf("name"), { country: cellOf("country"), city: cellOf("city") }];
    const [latitude, longitude] = [cellOf("latitude"), cellOf("longitude")];
    const identifier = identifierOf(cellOf("identifier"));
    if ([name, written.country, written.city, latitude, identifier].every((text) => text === "")) {
      add("no-post", 0, cells.filter((cell) => cell !== "").join(" | "));
      return undefined;
    }
    const channelCell = cellOf("channel");
    const channelId = isLong ? channelOfName(channelCell) : undefined;
    if (isLong && channelId === undefined && channelCell !== "") {
      add("channel-unknown", numbers.get("channel") ?? 0, channelCell);
      return undefined;
    }
    const kindCell = cellOf("kind");
    const kind = readKind(kindCell) ?? readKind(name) ?? "";
    if (kindCell !== "" && kind === "") add("kind-unknown", numbers.get("kind") ?? 0, kindCell);
    const isEmbassy = kind === "embassy" || kind === "high-commission" || kind === "nunciature";
    const placed = placePost({ ...written, latitude, longitude }, isEmbassy, gazetteer, mapping.places);
    for (const { code, field, fix } of placed.findings)
      add(code, numbers.get(field) ?? 0, cellOf(field), fix);

    const presences = [
      ...onChannels.map((each) => ({ ...each, isLongForm: false })),
      ...(channelId === undefined
        ? []
        : [{ channelId, holds: "account" as const, number: numbers.get("account") ?? 0, isLongForm: true }]),
    ].flatMap(({ channelId: id, holds, number, isLongForm }): RowPresence[] => {
      const cell = cellAt(number);
      // A row of the long form names the channel, and so says that the post is on it.
      const isNamedAlone = isLongForm && cell === "";
      const read = isNamedAlone
        ? { presences: [{ status: "active" as const, account: "", url: "" }], codes: [], canSplit: false }
        : readPresences(cell, id, holds, mapping.emptyCell, splitCells.has(cell));
      for (const code of read.codes) add(code, number, cell, fixOf(code, number, cell, read.canSplit));
      return read.presences.map((presence) => ({
        ...presence,
        channelId: id,
        column: number,
        cell: cell || channelCell,
      }));
    });
    return {
      row,
      sender: cellOf("sender"),
      name,
      identifier,
      city: written.city,
      kind,
      place: placed.place,
      presences,
    };
  };
}

function fixOf(code: FindingCode, column: number, cell: string, canSplit: boolean): Fix | undefined {
  if (!UNREAD.includes(code)) return undefined;
  if (canSplit && cell.length <= MAPPING_TEXT_LENGTH) return { kind: "split-cell", cell };
  return code === "not-yes-or-no" ? undefined : { kind: "ignore-column", column };
}

const UNREAD: readonly FindingCode[] = ["account-not-of-channel", "account-other-site", "not-yes-or-no"];

/** The item of a Wikidata address; any other identifier as it stands. */
function identifierOf(cell: string): string {
  return /\/(?:entity|wiki)\/(Q[1-9]\d*)$/u.exec(cell)?.[1] ?? cell;
}
