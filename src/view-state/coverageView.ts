import { MATCHES, NO_FILTER, type CoverageFilter } from "../domain/coverageFilter";
import { POST_KINDS, REGIONS } from "../domain/post";
import { readChoice, readChoices, readList, writeQuery } from "./parameters";

export const COVERAGE_SORTS = ["name", "country", "region", "kind"] as const;
export type CoverageSort = (typeof COVERAGE_SORTS)[number];

export const COVERAGE_PANES = ["list", "map"] as const;

/** What the reader has chosen on the coverage screen. */
export interface CoverageView {
  readonly filter: CoverageFilter;
  readonly sort: CoverageSort;
  readonly descending: boolean;
  /** The post whose card is open; empty for none. */
  readonly postId: string;
  /** What a narrow screen shows; a wide one has room for both. */
  readonly pane: (typeof COVERAGE_PANES)[number];
}

export const DEFAULT_COVERAGE_VIEW: CoverageView = {
  filter: NO_FILTER,
  sort: "name",
  descending: false,
  postId: "",
  pane: "list",
};

/**
 * Reads the view from an address. Values that do not exist are left out; ids of channels, countries and
 * posts are checked against the data by whoever has it.
 */
export function parseCoverageView(search: string): CoverageView {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort") ?? "";
  return {
    filter: {
      channels: readList(parameters, "channels"),
      match: readChoice(parameters.get("match"), MATCHES, NO_FILTER.match),
      regions: readChoices(parameters, "regions", REGIONS),
      countries: readList(parameters, "countries"),
      kinds: readChoices(parameters, "kinds", POST_KINDS),
      text: parameters.get("q") ?? "",
    },
    sort: readChoice(sort.replace(/^-/, ""), COVERAGE_SORTS, "name"),
    descending: sort.startsWith("-"),
    postId: parameters.get("post") ?? "",
    pane: readChoice(parameters.get("pane"), COVERAGE_PANES, "list"),
  };
}

/** Writes the view as a query string without `?`; what is at its default is left out, so that addresses stay short. */
export function formatCoverageView(view: CoverageView): string {
  const { filter } = view;
  const sort = `${view.descending ? "-" : ""}${view.sort}`;
  return writeQuery([
    ["channels", filter.channels],
    ["match", filter.match === NO_FILTER.match ? [] : [filter.match]],
    ["regions", filter.regions],
    ["countries", filter.countries],
    ["kinds", filter.kinds],
    ["q", filter.text === "" ? [] : [filter.text]],
    ["sort", sort === "name" ? [] : [sort]],
    ["post", view.postId === "" ? [] : [view.postId]],
    ["pane", view.pane === "list" ? [] : [view.pane]],
  ]);
}
