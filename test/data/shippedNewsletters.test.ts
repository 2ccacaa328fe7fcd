import { findFigure } from "../../src/domain/figures/figure";
import { expect, test } from "vitest";
import { computeDerived } from "../../src/domain/derived/computeDerived";
import { computeCoverage } from "../../src/domain/posts/standing";
import {
  computeCostRows,
  computeOwnChannels,
  computeSenders,
  findMentions,
  findUndecided,
} from "../../src/features/newsletters/newslettersSeries";
import { computeSurveyFlow } from "../../src/features/newsletters/surveyFlow";
import { parsePackage } from "../../src/package/read/parsePackage";
import { readShipped } from "../fixtures/readShipped";

const { dataset } = parsePackage(readShipped());
const names = {
  labelOf: (labels: { en: string }) => labels.en,
  nameCountry: (code: string) => code,
  compare: (a: string, b: string) => a.localeCompare(b),
};

test("the survey divides 73 posts into 27, 2, 2 and 42, and 43 % are 20 of 46 or 18 of 42", () => {
  const flow = computeSurveyFlow({
    findFigure: (measure) => findFigure(dataset.figures, measure),
    derived: computeDerived(dataset),
  });
  expect(flow?.total).toBe(73);
  expect(flow?.groups.map(({ key, count }) => [key, count.value])).toEqual([
    ["senders", 27],
    ["soon", 2],
    ["considering", 2],
    ["rest", 42],
  ]);
  expect(
    flow?.readings.map(({ base, social, span }) => [
      social.range.low,
      social.range.high,
      base.value,
      span.start,
    ]),
  ).toEqual([
    [20, 20, 46, 27],
    [18, 18, 42, 31],
  ]);
});

test("27 posts are on the map of senders, none is named as planning or considering a newsletter", () => {
  const rows = computeSenders(computeCoverage(dataset), names);
  expect(rows).toHaveLength(27);
  expect(rows[0]?.name).toBe("Alicante");
  expect(rows.at(-1)?.name).toBe("Washington");
  expect(findUndecided(dataset)).toEqual([]);
});

test("the ministry has eight channels: five in public use, LinkedIn, a planned newsletter and internal Yammer", () => {
  const states = computeOwnChannels(dataset).map(
    ({ presence, channel }) => `${presence.channelId} ${channel?.audience} ${presence.status}`,
  );
  expect(states).toEqual([
    "twitter public active",
    "facebook public active",
    "flickr public active",
    "vimeo public active",
    "website public active",
    "linkedin public account-only",
    "newsletter public planned",
    "yammer internal active",
  ]);
  expect(findMentions(dataset).map(({ channelId }) => channelId)).toEqual(["weibo", "app"]);
});

test("statements say with what newsletters are made and who bears each kind of cost", () => {
  expect(computeCostRows(dataset).map(({ aspect }) => aspect)).toEqual([
    ...["tools", "pilot", "free", "charged", "post", "ministry", "time"],
  ]);
});
