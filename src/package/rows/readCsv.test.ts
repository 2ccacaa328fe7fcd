import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsv } from "../write/formatCsv";
import { CsvError, readCsv as readRowByRow } from "./readCsv";

const MANY = 1000;

function readCsv(text: string, mostRows: number): string[][] {
  const rows: string[][] = [];
  readRowByRow(text, mostRows, (cells) => rows.push([...cells]));
  return rows;
}

test("a quoted cell may hold commas, line breaks and doubled quotes", () => {
  expect(readCsv('a,"b, ""c""\nd"\r\n"",e\n', MANY)).toEqual([
    ["a", 'b, "c"\nd'],
    ["", "e"],
  ]);
});

test("a last line without line end, a last empty cell and an empty line are all read", () => {
  expect(readCsv("a,b\n\nc,", MANY)).toEqual([["a", "b"], [""], ["c", ""]]);
});

test("a text without characters has no rows, with or without a byte order mark", () => {
  expect(readCsv("", MANY)).toEqual([]);
  expect(readCsv("\uFEFF", MANY)).toEqual([]);
});

test("a byte order mark is no part of the first cell", () => {
  expect(readCsv("\uFEFFa,b", MANY)).toEqual([["a", "b"]]);
});

test("an unclosed quote is refused with its row", () => {
  const text = 'a,b\n1,"two\n3,4\n5,6\n';
  expect(() => readCsv(text, MANY)).toThrow(
    expect.objectContaining({ row: 2, message: expect.stringContaining("closing quote") }),
  );
});

test("text after a closing quote is refused", () => {
  expect(() => readCsv('"a"bc,d', MANY)).toThrow(/after the quotes, found "bc,d"/);
});

test("a quote within a bare cell is refused", () => {
  expect(() => readCsv('x\n5" screen,y', MANY)).toThrow(expect.objectContaining({ row: 2 }));
});

test("more rows than allowed are refused before they are read", () => {
  expect(readCsv("a\nb\nc", 3)).toHaveLength(3);
  expect(() => readCsv("a\nb\nc\nd", 3)).toThrow("expected at most 3 rows");
});

const anyCell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", " ", "é") }));

test("whatever cells are written come back the same", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      // A mark at the very start of a file is not text.
      fc.pre(rows[0]?.[0]?.startsWith("\uFEFF") !== true);
      expect(readCsv(formatCsv(rows), MANY)).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

test("any text is read to its end or refused with a CsvError", () => {
  const unit = fc.constantFrom('"', ",", "\n", "\r", "a", "\uFEFF");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      try {
        const cells = readCsv(text, MANY).flat().join("");
        expect(cells.replaceAll(/[^a]/g, "")).toBe(text.replaceAll(/[^a]/g, ""));
      } catch (error) {
        expect(error).toBeInstanceOf(CsvError);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a megabyte of quotes is read in linear time", () => {
  const cell = '"'.repeat(1_000_000);
  expect(readCsv(formatCsv([[cell, "b"]]), MANY)).toEqual([[cell, "b"]]);
});
