import { expect, test } from "vitest";
import { extract } from "../extract";
import { isCalendarDay } from "./printedDate";
import { frenchDocument } from "../../../test/fixtures/testDocuments";
import { TEST_REFERENCE } from "../../../test/fixtures/testReference";

const read = (text: string) => extract(text, { reference: TEST_REFERENCE, judgements: undefined });

test("knows the days that exist, leap years included", () => {
  for (const [year, month, day] of [
    [2016, 2, 29],
    [2000, 2, 29],
    [2015, 12, 31],
  ] as const) {
    expect(isCalendarDay(year, month, day)).toBe(true);
  }
  for (const [year, month, day] of [
    [2015, 2, 29],
    [1900, 2, 29],
    [2015, 4, 31],
    [2015, 0, 1],
    [2015, 13, 1],
    [2015, 1, 0],
  ] as const) {
    expect(isCalendarDay(year, month, day)).toBe(false);
  }
});

test.each(["31/02/2030", "00/05/2016", "12/00/2016", "29/02/2015", "45/13/2016"])(
  "takes the header date %s, which does not exist, for no fact and lists it as unresolved",
  (date) => {
    const { header, events, unresolved } = read(
      frenchDocument("1. Non.").replace("01/07/2016", date).replace("01/02/2016", date),
    ).dataset;
    expect([...header.keys()]).not.toContain("answer_published");
    expect(events).toEqual([]);
    expect(unresolved.filter(({ questionId }) => questionId === "")).toMatchObject([
      { kind: "number", text: date, reason: "no-such-date (filed)" },
      { kind: "number", text: date, reason: "no-such-date (answer_published)" },
    ]);
  },
);

test("makes no event or period of a day of the answer that does not exist", () => {
  const { figures, events, unresolved } = read(
    frenchDocument(
      "Le site Essai a été lancé le 30 février 2016. Le site Essai a eu 900 visiteurs uniques (31/04/2016).",
    ),
  ).dataset;
  expect(events.map(({ kind }) => kind)).toEqual(["filed", "answer_published"]);
  expect(figures.map(({ period }) => period)).toEqual([undefined]);
  expect(unresolved.map(({ text }) => text)).toEqual(["30 février 2016", "31/04/2016"]);
});
