import fc from "fast-check";
import { expect, test } from "vitest";
import { DELIMITERS } from "../../package/rows/readCsv";
import { readSeparated } from "./readSeparated";

test.each(DELIMITERS)(
  "cells separated by %j come out as they went in, quotes, line breaks and other delimiters too",
  (delimiter) => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/u);
    const cell = fc.oneof(
      { weight: 6, arbitrary: word },
      fc.constantFrom("", 'say "yes"', "one, two", "50,85", "a;b", "x|y", "two\nlines", " blanks "),
    );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 3, max: 8 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 4, maxLength: 30 }),
          ),
        fc.constantFrom("\n", "\r\n"),
        (body, lineEnd) => {
          const header = Array.from({ length: body[0]?.length ?? 0 }, (_, at) => `head${at}`);
          const rows = [header, ...body];
          const quote = (text: string): string =>
            /["\n\r,;|\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const text = rows.map((row) => row.map(quote).join(delimiter) + lineEnd).join("");
          expect(readSeparated(text).rows).toEqual(rows);
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  },
);

test("decimal commas do not separate where semicolons do", () => {
  const { rows } = readSeparated("city;lat;lon\nParis;48,85;2,35\nRome;41,9;12,5\nBern;46,9;7,4\n");
  expect(rows[1]).toEqual(["Paris", "48,85", "2,35"]);
});

test("a header longer than the rows loses no row", () => {
  const { rows } = readSeparated("a;b;c;\n1;2;3\n4;5;6\n");
  expect(rows).toEqual([
    ["a", "b", "c", ""],
    ["1", "2", "3"],
    ["4", "5", "6"],
  ]);
});

test("quotation marks in a list that never quotes are text", () => {
  const { rows, notes } = readSeparated('who;city\nד"ר;Tel Aviv\n"Foo" bar;Rome\n"open;Paris\nlast;Bern\n');
  expect(rows.map((row) => row[0])).toEqual(["who", 'ד"ר', '"Foo" bar', '"open', "last"]);
  expect(notes).toEqual([{ code: "quotes-as-text", found: "" }]);
});

test("a header that is separated otherwise than the rows is read, and said", () => {
  const { rows, notes } = readSeparated('"Platform","Account",\n"X"\t"a"\t\n"Flickr"\t"b"\t\n');
  expect(rows).toEqual([
    ["Platform", "Account", ""],
    ["X", "a", ""],
    ["Flickr", "b", ""],
  ]);
  expect(notes.map(({ code }) => code)).toContain("header-separated-otherwise");
});

test("a stray quotation mark at the end of each row swallows no row", () => {
  const { rows } = readSeparated(
    'name,city,type,"\n"a,Rome,embassy,"\n"b,Bern,embassy,"\n"c,Oslo,embassy,"\n',
  );
  expect(rows).toHaveLength(4);
  expect(rows[2]?.slice(1, 3)).toEqual(["Bern", "embassy"]);
});

test("a line break within quotes is kept", () => {
  const { rows } = readSeparated(
    'name,address,city\na,"Street 1\n1000 Town",Rome\nb,Way,Oslo\nc,Lane,Bern\n',
  );
  expect(rows[1]).toEqual(["a", "Street 1\n1000 Town", "Rome"]);
});
