import fc from "fast-check";
import { expect, test } from "vitest";
import type { MissingInput } from "./checkOutcome";
import { computeChecks } from "./checks";
import { CHECKED_ANSWERS } from "../../../test/fixtures/testAnswers";
import type { Figure } from "../figures/figure";
import type { Measure } from "../figures/measures";
import {
  makeDataset,
  makeFigure,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";

const nameOf = (input: MissingInput): string => {
  if (input.kind === "list") return input.channel.en;
  return input.kind === "event" ? input.event : input.measure;
};

test.each(CHECKED_ANSWERS)(
  "$checkId finds $verdict: $states",
  ({ checkId, dataset, verdict, sentence, readings, missing }) => {
    const found = computeChecks(dataset).filter((check) => check.checkId === checkId);
    expect(found).toHaveLength(1);
    expect(found[0]?.verdict).toBe(verdict);
    expect(found[0]?.sentence).toBe(sentence);
    expect(found[0]?.readings ?? []).toEqual(readings ?? []);
    expect((found[0]?.missing ?? []).map(nameOf)).toEqual(missing ?? []);
  },
);

test("an answer that states nothing gives occasion for no check", () => {
  expect(computeChecks(makeDataset({}))).toEqual([]);
});

test("one amount has nothing to be compared with", () => {
  expect(computeChecks(makeDataset({ figures: [makeFigure("budget.other", 5)] }))).toEqual([]);
});

test("no visitors leave nothing to divide by", () => {
  const figures = [
    makeFigure("traffic.page_views", 5),
    makeFigure("traffic.unique_visitors", 0),
    makeFigure("traffic.pages_per_visit", 2),
  ];
  expect(computeChecks(makeDataset({ figures }))).toEqual([]);
});

test("a list of another length than the answers invites no confusion", () => {
  const dataset = makeDataset({
    places: [makePlace("rome")],
    posts: [makePost("rome")],
    channels: [
      { channelId: "facebook", medium: "social", audience: "public", labels: makeLabels("facebook") },
    ],
    presences: [makePresence("rome", "facebook", "complete-list")],
    figures: [makeFigure("survey.respondents", 2)],
  });
  expect(computeChecks(dataset).map(({ checkId }) => checkId)).toEqual(["senders_share"]);
});

test("names the posts that are known to differ, each once, and how many pages a visitor came for", () => {
  const parametersOf = (sentence: string) =>
    CHECKED_ANSWERS.flatMap(({ dataset }) => computeChecks(dataset)).find(
      (check) => check.sentence === sentence,
    )?.parameters;
  expect(parametersOf("same_number.differ")).toMatchObject({
    count: { value: 1 },
    posts: { labels: [makeLabels("lima")] },
  });
  expect(parametersOf("views_per_visit.more")).toMatchObject({
    perVisitor: { range: { low: 5, high: 5 }, digits: 2 },
    visits: { range: { low: 5 / 2.505, high: 5 / 2.495 } },
  });
});

test("every check rests on evidence that the answer's rows name, unless a list is missing", () => {
  for (const { dataset } of CHECKED_ANSWERS) {
    const rows = [...dataset.figures, ...dataset.presences, ...dataset.events];
    const known = new Set(rows.map(({ evidenceId }) => evidenceId));
    for (const { evidenceIds, missing } of computeChecks(dataset)) {
      expect(evidenceIds.filter((id) => !known.has(id))).toEqual([]);
      if (!missing?.some(({ kind }) => kind === "list")) expect(evidenceIds).not.toEqual([]);
    }
  }
});

const count = fc.integer({ min: 0, max: 100_000 });
const verdictOf = (figures: readonly Figure[], checkId: string) =>
  computeChecks(makeDataset({ figures })).find((check) => check.checkId === checkId)?.verdict;

test("changing any number of a sum that holds makes it contradictory", () => {
  const parts: readonly Measure[] = ["content.articles", "content.events", "content.people"];
  const change = fc.integer({ min: 1, max: 1_000 });
  fc.assert(
    fc.property(count, count, count, fc.nat(3), change, (a, b, c, changed, by) => {
      const values = [a, b, c];
      const figures = [
        ...parts.map((measure, position) => makeFigure(measure, values[position]!)),
        makeFigure("content.items", a + b + c),
      ];
      expect(verdictOf(figures, "content_parts")).toBe("consistent");
      const wrong = figures.map((figure, position) =>
        position === changed ? { ...figure, value: figure.value + by } : figure,
      );
      expect(verdictOf(wrong, "content_parts")).toBe("contradictory");
    }),
  );
});

test("a share rounded from two numbers fits them, and the next but one percentage does not", () => {
  const share = (percent: number) =>
    makeFigure("survey.share_senders", percent / 100, { decimals: 2, qualifier: "rounded" });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (respondents, some) => {
      const senders = Math.min(some, respondents);
      const percent = Math.round((100 * senders) / respondents);
      const figures = [makeFigure("survey.respondents", respondents), makeFigure("survey.senders", senders)];
      expect(verdictOf([...figures, share(percent)], "senders_share")).toBe("consistent");
      const off = percent > 50 ? percent - 2 : percent + 2;
      expect(verdictOf([...figures, share(off)], "senders_share")).toBe("contradictory");
    }),
  );
});
