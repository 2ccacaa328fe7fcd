import type { CheckId, CheckReading, CheckSentence, Verdict } from "../check";
import type { Dataset } from "../dataset";
import type { EventKind } from "../eventKinds";
import type { Figure, Period } from "../figure";
import {
  makeDataset,
  makeEvents,
  makeFigure,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../testDataset";

/** An invented answer and what one check must find in it. */
interface CheckedAnswer {
  readonly states: string;
  readonly checkId: CheckId;
  readonly dataset: Dataset;
  readonly verdict: Verdict;
  readonly sentence?: CheckSentence;
  readonly readings?: readonly CheckReading[];
  /** Measures, kinds of events or channels, in order. */
  readonly missing?: readonly string[];
}

const rounded = { decimals: 2, qualifier: "rounded" } as const;
const estimate = { qualifier: "estimate" } as const;

const withFigures = (...figures: Figure[]) => makeDataset({ figures });

const content = (items: number, part: Partial<Figure> = {}) =>
  withFigures(
    makeFigure("content.items", items, part),
    makeFigure("content.articles", 20),
    makeFigure("content.events", 5),
    makeFigure("content.people", 4),
  );

const origin = (domestic: number, abroad: number) =>
  withFigures(
    makeFigure("traffic.share_domestic", domestic, rounded),
    makeFigure("traffic.share_abroad", abroad, rounded),
  );

const senders = (share: number, count = 11, respondents = 40) =>
  withFigures(
    makeFigure("survey.respondents", respondents),
    makeFigure("survey.senders", count),
    makeFigure("survey.share_senders", share, rounded),
  );

const nonSenders = (share: number, ...undecided: readonly number[]) =>
  withFigures(
    makeFigure("survey.respondents", 40),
    makeFigure("survey.senders", 11),
    ...undecided.map((count, position) =>
      makeFigure(position === 0 ? "survey.soon" : "survey.considering", count),
    ),
    makeFigure("survey.share_nonsenders_social", share, rounded),
  );

const visits = (views: number, visitors: number, perVisit = 2.5) =>
  withFigures(
    makeFigure("traffic.page_views", views),
    makeFigure("traffic.unique_visitors", visitors),
    makeFigure("traffic.pages_per_visit", perVisit, rounded),
  );

const POSTS = ["rome", "oslo", "lima"];
const places = POSTS.map((name) => makePlace(name));
const posts = POSTS.map((name) => makePost(name));
const channels = ["facebook", "newsletter"].map((channelId) => ({
  channelId,
  medium: "social" as const,
  audience: "public" as const,
  labels: makeLabels(channelId),
}));

const lists = (part: Partial<Dataset>) => makeDataset({ places, posts, channels, ...part });
const newsletters = (...names: string[]) => names.map((name) => makePresence(name, "newsletter", "survey"));
const pages = (...names: string[]) => names.map((name) => makePresence(name, "facebook", "complete-list"));

/** Evidence of all entries in one sub-question, with so many names there that could not be placed. */
const unread = (names: readonly string[], count: number): Partial<Dataset> => ({
  presences: newsletters(...names),
  evidence: newsletters(...names).map(({ evidenceId }, start) => ({
    kind: "text",
    evidenceId,
    questionId: "3b",
    start,
    end: start + 1,
    fragment: "x",
  })),
  unresolved: Array.from({ length: count }, (_, start) => ({
    kind: "name",
    text: "Atlantis",
    reason: "unknown",
    questionId: "3b",
    start,
    end: start + 1,
  })),
});

const period = (start: string, end: string): { readonly period: Period } => ({
  period: { start, end, basis: "stated" },
});

const file = (dates: Partial<Record<EventKind, string>>, ...figures: Figure[]) =>
  makeDataset({ events: makeEvents(dates), figures });

export const CHECKED_ANSWERS: readonly CheckedAnswer[] = [
  {
    states: "parts that make the items",
    checkId: "content_parts",
    dataset: content(29),
    verdict: "consistent",
    sentence: "content_parts.holds",
  },
  {
    states: "parts that make more than the items",
    checkId: "content_parts",
    dataset: content(28),
    verdict: "contradictory",
    sentence: "content_parts.fails",
  },
  {
    states: "parts beside an estimate of the items, which decides nothing",
    checkId: "content_parts",
    dataset: content(30, estimate),
    verdict: "not-checkable",
    sentence: "content_parts.fails",
    readings: ["estimate"],
  },
  {
    states: "items without their parts",
    checkId: "content_parts",
    dataset: withFigures(makeFigure("content.items", 29), makeFigure("content.people", 4)),
    verdict: "not-checkable",
    missing: ["content.articles", "content.events"],
  },
  {
    states: "shares that rounding keeps from making one",
    checkId: "origin_shares",
    dataset: origin(0.67, 0.32),
    verdict: "consistent",
    sentence: "origin_shares.holds",
  },
  {
    states: "shares too far from one for any rounding",
    checkId: "origin_shares",
    dataset: origin(0.67, 0.31),
    verdict: "contradictory",
    sentence: "origin_shares.fails",
  },
  {
    states: "one share alone",
    checkId: "origin_shares",
    dataset: withFigures(makeFigure("traffic.share_abroad", 0.4, rounded)),
    verdict: "not-checkable",
    missing: ["traffic.share_domestic"],
  },
  {
    states: "27.5 %, which rounds to 28",
    checkId: "senders_share",
    dataset: senders(0.28),
    verdict: "consistent",
    sentence: "senders_share.holds",
  },
  {
    states: "27.5 %, which does not round to 26",
    checkId: "senders_share",
    dataset: senders(0.26),
    verdict: "contradictory",
    sentence: "senders_share.fails",
  },
  {
    states: "a share of nobody",
    checkId: "senders_share",
    dataset: senders(0.28, 0, 0),
    verdict: "contradictory",
    sentence: "senders_share.fails",
  },
  {
    states: "a number stated twice with different values",
    checkId: "senders_share",
    dataset: withFigures(
      ...senders(0.28).figures,
      makeFigure("survey.respondents", 41, { figureId: "survey.respondents-2" }),
    ),
    verdict: "not-checkable",
    missing: ["survey.respondents"],
  },
  {
    states: "as many newsletters listed as counted",
    checkId: "newsletter_list",
    dataset: lists({
      figures: [makeFigure("survey.senders", 2)],
      presences: newsletters("rome", "oslo"),
    }),
    verdict: "consistent",
    sentence: "newsletter_list.holds",
  },
  {
    states: "more newsletters listed than counted",
    checkId: "newsletter_list",
    dataset: lists({ figures: [makeFigure("survey.senders", 1)], ...unread(["rome", "oslo"], 3) }),
    verdict: "contradictory",
    sentence: "newsletter_list.fails",
  },
  {
    states: "fewer newsletters listed than counted, with a name that could not be placed",
    checkId: "newsletter_list",
    dataset: lists({ figures: [makeFigure("survey.senders", 3)], ...unread(["rome", "oslo"], 1) }),
    verdict: "explained",
    sentence: "newsletter_list.fails",
    readings: ["unread_names"],
  },
  {
    states: "fewer newsletters listed than the names not placed explain",
    checkId: "newsletter_list",
    dataset: lists({ figures: [makeFigure("survey.senders", 4)], ...unread(["rome", "oslo"], 1) }),
    verdict: "contradictory",
    sentence: "newsletter_list.fails",
  },
  {
    states: "a count of newsletters and no list",
    checkId: "newsletter_list",
    dataset: lists({ figures: [makeFigure("survey.senders", 3)] }),
    verdict: "not-checkable",
    missing: ["newsletter"],
  },
  {
    states: "a list of newsletters and no count",
    checkId: "newsletter_list",
    dataset: lists({ presences: newsletters("rome") }),
    verdict: "not-checkable",
    missing: ["survey.senders"],
  },
  {
    states: "24 %: 7 of 29, or 6 of 25",
    checkId: "non_senders_social",
    dataset: nonSenders(0.24, 3, 1),
    verdict: "consistent",
    sentence: "non_senders_social.both",
    readings: ["all_non_senders", "undecided_apart"],
  },
  {
    states: "28 %: 8 of 29 rounds to it, 7 of 25 is it, and of 24 none does",
    checkId: "non_senders_social",
    dataset: nonSenders(0.28, 3, 2),
    verdict: "reconcilable",
    sentence: "non_senders_social.one",
    readings: ["all_non_senders"],
  },
  {
    states: "a share of those only that plan none",
    checkId: "non_senders_social",
    dataset: nonSenders(0.32, 3, 1),
    verdict: "reconcilable",
    sentence: "non_senders_social.one",
    readings: ["undecided_apart"],
  },
  {
    states: "a share where nothing is said of the undecided",
    checkId: "non_senders_social",
    dataset: nonSenders(0.28),
    verdict: "consistent",
    sentence: "non_senders_social.one",
    readings: ["all_non_senders"],
  },
  {
    states: "a share where nobody is undecided",
    checkId: "non_senders_social",
    dataset: nonSenders(0.28, 0, 0),
    verdict: "consistent",
    sentence: "non_senders_social.one",
    readings: ["all_non_senders"],
  },
  {
    states: "a share that is no whole number of posts in any reading",
    checkId: "non_senders_social",
    dataset: nonSenders(0.26, 3, 1),
    verdict: "contradictory",
    sentence: "non_senders_social.none",
  },
  {
    states: "a share of less than nobody",
    checkId: "non_senders_social",
    dataset: withFigures(
      makeFigure("survey.respondents", 5),
      makeFigure("survey.senders", 9),
      makeFigure("survey.share_nonsenders_social", 0.5, rounded),
    ),
    verdict: "contradictory",
    sentence: "non_senders_social.none",
  },
  {
    states: "a share of unknown number",
    checkId: "non_senders_social",
    dataset: withFigures(makeFigure("survey.share_nonsenders_social", 0.5, rounded)),
    verdict: "not-checkable",
    missing: ["survey.respondents", "survey.senders"],
  },
  {
    states: "as many pages for each visitor as for each visit",
    checkId: "views_per_visit",
    dataset: visits(2_501, 1_000),
    verdict: "consistent",
    sentence: "views_per_visit.holds",
  },
  {
    states: "more pages for each visitor than for each visit",
    checkId: "views_per_visit",
    dataset: visits(5_000, 1_000),
    verdict: "reconcilable",
    sentence: "views_per_visit.more",
    readings: ["per_visit"],
  },
  {
    states: "fewer pages for each visitor than for each visit",
    checkId: "views_per_visit",
    dataset: visits(2_000, 1_000),
    verdict: "contradictory",
    sentence: "views_per_visit.fewer",
  },
  {
    states: "page views alone",
    checkId: "views_per_visit",
    dataset: withFigures(makeFigure("traffic.page_views", 10)),
    verdict: "not-checkable",
    missing: ["traffic.unique_visitors", "traffic.pages_per_visit"],
  },
  {
    states: "as many pages as answers, and a newsletter apart from the pages",
    checkId: "same_number",
    dataset: lists({
      figures: [makeFigure("survey.respondents", 2)],
      presences: [...pages("rome", "oslo"), ...newsletters("lima", "rome")],
    }),
    verdict: "explained",
    sentence: "same_number.differ",
    readings: ["different_posts"],
  },
  {
    states: "as many pages as answers, and all newsletters among the pages",
    checkId: "same_number",
    dataset: lists({
      figures: [makeFigure("survey.respondents", 2)],
      presences: [...pages("rome", "oslo"), ...newsletters("rome")],
    }),
    verdict: "not-checkable",
    sentence: "same_number.unknown",
  },
  {
    states: "amounts of one period",
    checkId: "amount_periods",
    dataset: withFigures(
      makeFigure("budget.hardware", 4, period("2020-01-01", "2021-12-31")),
      makeFigure("budget.software", 5, period("2020-01-01", "2021-12-31")),
    ),
    verdict: "consistent",
    sentence: "amount_periods.equal",
  },
  {
    states: "amounts of periods equally long, and not the same",
    checkId: "amount_periods",
    dataset: withFigures(
      makeFigure("budget.hardware", 4, period("2019-01-01", "2020-12-31")),
      makeFigure("budget.software", 5, period("2020-01-01", "2021-12-31")),
    ),
    verdict: "explained",
    sentence: "amount_periods.unequal",
    readings: ["per_year"],
  },
  {
    states: "an amount without a period",
    checkId: "amount_periods",
    dataset: withFigures(
      makeFigure("budget.hardware", 4, period("2019-01-01", "2020-12-31")),
      makeFigure("budget.training", 5),
    ),
    verdict: "not-checkable",
    missing: ["budget.training"],
  },
  {
    states: "an answer printed before it was due",
    checkId: "dates_order",
    dataset: file({ filed: "2020-01-02", due: "2020-02-03", answer_published: "2020-01-20" }),
    verdict: "consistent",
    sentence: "dates_order.holds",
  },
  {
    states: "a question printed after its answer",
    checkId: "dates_order",
    dataset: file({ question_published: "2020-03-01", answer_published: "2020-01-20" }),
    verdict: "contradictory",
    sentence: "dates_order.fails",
  },
  {
    states: "a day that lies in the year that is all that is stated of the other",
    checkId: "dates_order",
    dataset: file({ filed: "2020-03-01", answer_published: "2020" }),
    verdict: "consistent",
    sentence: "dates_order.holds",
  },
  {
    states: "the due date alone",
    checkId: "dates_order",
    dataset: file({ due: "2020-03-01" }),
    verdict: "not-checkable",
    missing: ["filed", "question_published", "answer_published"],
  },
  {
    states: "an answer printed on the day it was due",
    checkId: "answer_in_time",
    dataset: file({ due: "2020-03-01", answer_published: "2020-03-01" }),
    verdict: "consistent",
    sentence: "answer_in_time.holds",
  },
  {
    states: "an answer printed a day late",
    checkId: "answer_in_time",
    dataset: file({ due: "2020-02-29", answer_published: "2020-03-01" }),
    verdict: "explained",
    sentence: "answer_in_time.late",
    readings: ["printed_not_signed"],
  },
  {
    states: "an answer of which only the year is known",
    checkId: "answer_in_time",
    dataset: file({ due: "2020-02-29", answer_published: "2020" }),
    verdict: "not-checkable",
    missing: ["answer_published"],
  },
  {
    states: "periods that are over",
    checkId: "periods_ended",
    dataset: file(
      { answer_published: "2020-06-30" },
      makeFigure("content.items", 9, period("2020-01-01", "2020-06-30")),
    ),
    verdict: "consistent",
    sentence: "periods_ended.holds",
  },
  {
    states: "a count over days to come",
    checkId: "periods_ended",
    dataset: file(
      { answer_published: "2020-06-30" },
      makeFigure("content.items", 9, period("2020-01-01", "2020-07-01")),
      makeFigure("budget.software", 9, { ...period("2020-01-01", "2021-12-31"), ...estimate }),
    ),
    verdict: "contradictory",
    sentence: "periods_ended.late",
    readings: ["estimate_ahead"],
  },
  {
    states: "an estimate that looks ahead and a year that is not over",
    checkId: "periods_ended",
    dataset: file(
      { answer_published: "2020-06-30" },
      makeFigure("survey.respondents", 9, period("2020-01-01", "2020-12-31")),
      makeFigure("budget.software", 9, { ...period("2020-01-01", "2021-12-31"), ...estimate }),
    ),
    verdict: "explained",
    sentence: "periods_ended.late",
    readings: ["whole_year", "estimate_ahead"],
  },
  {
    states: "a year that has not begun",
    checkId: "periods_ended",
    dataset: file(
      { answer_published: "2020-06-30" },
      makeFigure("survey.respondents", 9, period("2021-01-01", "2021-12-31")),
    ),
    verdict: "contradictory",
    sentence: "periods_ended.late",
    readings: [],
  },
  {
    states: "periods without the day of printing",
    checkId: "periods_ended",
    dataset: file({}, makeFigure("content.items", 9, period("2020-01-01", "2020-07-01"))),
    verdict: "not-checkable",
    missing: ["answer_published"],
  },
];
