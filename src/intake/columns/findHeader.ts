import { isEmpty, type Sheet } from "../read/sheet";
import { roleOfHeader } from "./headerWords";

const ROWS_LOOKED_AT = 25;

/**
 * The row that names the columns, from 1 up as a spreadsheet counts; 0 where the table begins without one. It is the row
 * among the first in which most heads are known; where none is, the first that is about as wide as the table.
 */
export function findHeaderRow({ rows }: Pick<Sheet, "rows">): number {
  const first = rows.slice(0, ROWS_LOOKED_AT);
  const known = first.map((row) => new Set(row.map(nameOfRole).filter((name) => name !== "")).size);
  const most = Math.max(0, ...known);
  if (most >= 2) return known.indexOf(most) + 1;
  const widths = first.map((row) => row.filter((cell) => cell.trim() !== "").length);
  const widest = Math.max(0, ...widths);
  const at = widths.findIndex((width) => width > widest / 2);
  const row = rows[at] ?? [];
  if (at === -1 || isEmpty(row)) return 0;
  return most === 0 && row.some(looksLikeData) ? 0 : at + 1;
}

function nameOfRole(header: string): string {
  const role = roleOfHeader(header);
  if (role === undefined) return "";
  return role.role === "on-channel" ? role.channelId : role.role;
}

/** Numbers and addresses name no column. */
function looksLikeData(cell: string): boolean {
  return /^-?\d+(?:[.,]\d+)?$|^https?:|@/u.test(cell.trim());
}
