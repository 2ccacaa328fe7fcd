import { isPlainNumber } from "../../domain/writable";
import type { Column, ColumnType } from "../schema/column";

/**
 * What was expected of a cell, in words, where the cell is not that; undefined where the cell is good.
 * An empty cell is good in an optional column. Made once for a column and asked for each of its cells.
 */
export function createCellCheck(column: Column): (cell: string) => string | undefined {
  const { required, values, type, pattern, minimum = -Infinity, maximum = Infinity } = column;
  const allowed = values && new Set(values);
  const matcher = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`);
  const isNumeric = type === "integer" || type === "number";
  return (cell) => {
    if (cell === "") return required ? "a value" : undefined;
    if (allowed && !allowed.has(cell)) return `one of ${[...allowed].join(", ")}`;
    if (!hasType(type, cell)) return EXPECTED[type];
    if (matcher && !matcher.test(cell)) return `the form ${pattern}`;
    if (isNumeric && (Number(cell) < minimum || Number(cell) > maximum)) {
      return maximum === Infinity ? `${minimum} or more` : `a number from ${minimum} to ${maximum}`;
    }
    return undefined;
  };
}

const EXPECTED = {
  string: "text",
  integer: "a whole number in plain digits",
  number: "a number in plain digits with a decimal point, such as 0.60",
  date: "a date as YYYY-MM-DD",
  "partial-date": "a date as YYYY, YYYY-MM or YYYY-MM-DD",
} as const;

function hasType(type: ColumnType, cell: string): boolean {
  switch (type) {
    case "string":
      return true;
    case "integer":
      return /^(?:0|[1-9]\d{0,14})$/.test(cell);
    case "number":
      return isPlainNumber(cell);
    case "date":
      return cell.length === 10 && isCalendarDate(cell);
    case "partial-date":
      return isCalendarDate(cell);
  }
}

function isCalendarDate(cell: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(cell)) return false;
  const day = `${cell}-01-01`.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
