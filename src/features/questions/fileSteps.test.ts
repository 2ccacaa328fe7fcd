import { expect, test } from "vitest";
import { computeSteps, computeStretches } from "./fileSteps";
import { makeEvent } from "../../../test/fixtures/testAnswer";

const EVENTS = [
  makeEvent("filed", "2016-02-23"),
  makeEvent("question_published", "2016-04-04"),
  makeEvent("due", "2016-03-25"),
  makeEvent("answer_published", "2016-06-24"),
  makeEvent("site_launched", "2016-01-25"),
  makeEvent("survey_held", "2015"),
];
const STEPS = computeSteps(EVENTS);

test("events stand in the order of their dates, with the days between", () => {
  expect(
    STEPS.map(({ number, event, sincePrevious, sinceFiled }) => [
      number,
      event.kind,
      sincePrevious,
      sinceFiled,
    ]),
  ).toEqual([
    [1, "survey_held", undefined, undefined],
    [2, "site_launched", undefined, -29],
    [3, "filed", 29, 0],
    [4, "due", 31, 31],
    [5, "question_published", 10, 41],
    [6, "answer_published", 81, 122],
  ]);
});

test("a date without its day interrupts no count of days", () => {
  const steps = computeSteps([
    makeEvent("filed", "2016-01-01"),
    makeEvent("x", "2016-02"),
    makeEvent("due", "2016-03-01"),
  ]);
  expect(steps.map(({ sincePrevious }) => sincePrevious)).toEqual([undefined, undefined, 60]);
});

test("91 days passed from the day the answer was due to its printing", () => {
  expect(computeStretches(EVENTS).map(({ kind, days }) => [kind, days])).toEqual([
    ["within-time", 31],
    ["overdue", 91],
  ]);
});

test("an answer printed in time, or on the very day, has one stretch and none overdue", () => {
  for (const date of ["2016-03-20", "2016-03-25"]) {
    const events = [
      makeEvent("filed", "2016-02-23"),
      makeEvent("due", "2016-03-25"),
      makeEvent("answer_published", date),
    ];
    expect(computeStretches(events).map(({ kind }) => kind)).toEqual(["within-time"]);
  }
});

test("dates that are missing or have no day give no stretch", () => {
  expect(computeStretches([])).toEqual([]);
  expect(computeStretches([makeEvent("filed", "2016-02-23"), makeEvent("due", "2016-03-25")])).toEqual([]);
  expect(
    computeStretches([makeEvent("due", "2016-03"), makeEvent("answer_published", "2016-06-24")]),
  ).toEqual([]);
});
