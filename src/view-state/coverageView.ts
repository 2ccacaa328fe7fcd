import { MATCHES, NO_FILTER, type CoverageFilter } from "../domain/posts/coverageFilter";
import { REGION_GROUPS } from "../domain/posts/post";
import {
  findChoice,
  findIgnoredParameters,
  readChoice,
  readChoices,
  readList,
  writeQuery,
  type IgnoredParameter,
} from "./parameters";

export const COVERAGE_SORTS = ["name", "country", "region", "kind"] as const;
export type CoverageSort = (typeof COVERAGE_SORTS)[number];

/** The ways of looking at the same chosen posts. */
export const COVERAGE_SHOWN = ["list", "map", "matrix", "combinations", "groups"] as const;
export type CoverageShown = (typeof COVERAGE_SHOWN)[number];

/** What the reader has chosen on the coverage screen. */
export interface CoverageView {
  readonly filter: CoverageFilter;
  readonly sort: CoverageSort;
  readonly descending: boolean;
  /** The post whose card is open; empty for none. */
  readonly postId: string;
  /** The channels on the pennants; empty for those of the source. */
  readonly pennant: readonly string[];
  /** A wide screen has room for the map beside any other. */
  readonly shown: CoverageShown;
}

export const DEFAULT_COVERAGE_VIEW: CoverageView = {
  filter: NO_FILTER,
  sort: "name",
  descending: false,
  postId: "",
  pennant: [],
  shown: "list",
};

/** What an address may say although it is so without: not written, and not reported as ignored. */
const DEFAULT_VALUES = { view: "list", match: "any", sort: "name", pane: "list" };

/** What older addresses call a view. */
const OLD_WORDS: ReadonlyMap<string, CoverageShown> = new Map([
  ["view=sets", "combinations"],
  ["pane=map", "map"],
]);

function findOldWord(name: string, value: string): CoverageShown | undefined {
  return OLD_WORDS.get(`${name}=${value.toLowerCase()}`);
}

/**
 * Reads the view from an address. Values that do not exist are left out; ids of channels, countries and
 * posts are checked against the data by whoever has it.
 */
export function parseCoverageView(search: string): CoverageView {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort") ?? "";
  const sortKey = findChoice(COVERAGE_SORTS, sort.replace(/^-/, ""));
  const asked =
    findOldWord("view", parameters.get("view") ?? "") ?? findOldWord("pane", parameters.get("pane") ?? "");
  return {
    filter: {
      channels: readList(parameters, "channels"),
      match: readChoice(parameters.get("match"), MATCHES, NO_FILTER.match),
      ministries: readList(parameters, "ministries"),
      regions: readChoices(parameters, "regions", REGION_GROUPS),
      countries: readList(parameters, "countries"),
      kinds: readList(parameters, "kinds"),
      text: parameters.get("q") ?? "",
    },
    sort: sortKey ?? "name",
    descending: sortKey !== undefined && sort.startsWith("-"),
    postId: parameters.get("post") ?? "",
    pennant: readList(parameters, "pennant"),
    shown: readChoice(parameters.get("view"), COVERAGE_SHOWN, asked ?? DEFAULT_COVERAGE_VIEW.shown),
  };
}

/** Writes the view as a query string without `?`; what is at its default is left out, so that addresses stay short. */
export function formatCoverageView(view: CoverageView): string {
  const { filter } = view;
  const sort = `${view.descending ? "-" : ""}${view.sort}`;
  return writeQuery([
    ["channels", filter.channels],
    ["match", filter.match === NO_FILTER.match ? [] : [filter.match]],
    ["ministries", filter.ministries],
    ["regions", filter.regions],
    ["countries", filter.countries],
    ["kinds", filter.kinds],
    ["q", filter.text === "" ? [] : [filter.text]],
    ["sort", sort === "name" ? [] : [sort]],
    ["post", view.postId === "" ? [] : [view.postId]],
    ["pennant", view.pennant],
    ["view", view.shown === DEFAULT_COVERAGE_VIEW.shown ? [] : [view.shown]],
  ]);
}

/** What of an address the screen could not use; `used` is the view without what the data do not have. */
export function findIgnoredInCoverage(search: string, used: CoverageView): readonly IgnoredParameter[] {
  return findIgnoredParameters(search, formatCoverageView(used), { ...DEFAULT_VALUES }).filter(
    ({ name, value }) => findOldWord(name, value) === undefined,
  );
}
