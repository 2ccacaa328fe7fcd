import fc from "fast-check";
import { expect, test } from "vitest";
import { computeSteps, computeStretches, computeTicks, placeSteps, placeStretches } from "./chronology";
import { makeEvent } from "./testAnswer";

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

test("the line is true to scale and leaves out what has no day", () => {
  const shares = new Map(placeSteps(STEPS, 0.09).map(({ step, share }) => [step.event.kind, share]));
  expect([...shares.keys()]).not.toContain("survey_held");
  expect(shares.get("site_launched")).toBe(0);
  expect(shares.get("due")).toBeCloseTo(60 / 151);
  expect(shares.get("answer_published")).toBe(1);
  expect(placeStretches(computeStretches(EVENTS), STEPS)[1]).toMatchObject({ start: 60 / 151, end: 1 });
});

test("one date alone stands at the start of the line", () => {
  expect(placeSteps(computeSteps([makeEvent("filed", "2016-02-23")]), 0.1)).toMatchObject([
    { share: 0, lane: 0 },
  ]);
});

test("months are marked within the line, years where it is long, and never many", () => {
  expect(computeTicks(STEPS)).toHaveLength(5);
  const ticksOf = (from: string, to: string) =>
    computeTicks(computeSteps([makeEvent("filed", from), makeEvent("due", to)])).length;
  expect(ticksOf("2001-06-30", "2010-06-30")).toBe(9);
  expect(ticksOf("2016-02-23", "2016-02-23")).toBe(0);
  expect(ticksOf("0001-01-01", "9999-12-31")).toBeLessThan(40);
  expect(computeTicks([])).toEqual([]);
});

test("no two steps of one lane are closer than asked", () => {
  const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 12 }), (dates) => {
      const events = dates.map((day, at) => makeEvent(`e${at}`, day.toISOString().slice(0, 10)));
      const spots = placeSteps(computeSteps(events), 0.1);
      for (const [at, spot] of spots.entries()) {
        for (const other of spots.slice(at + 1)) {
          if (other.lane === spot.lane) expect(other.share - spot.share).toBeGreaterThanOrEqual(0.1);
        }
      }
    }),
  );
});
