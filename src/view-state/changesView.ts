import { CHANGE_KINDS, type ChangeKind } from "../domain/changes/computeChanges";
import { REGION_GROUPS, type RegionGroup } from "../domain/posts/post";
import { isShippedReference, splitReference } from "./dataReference";
import { listShippedReferences, nameReference } from "./referenceNames";
import { readChoice, readChoices, readList, writeQuery } from "./parameters";

export const CHANGES_SHOWN = ["list", "matrix"] as const;

/** What the reader has chosen on the screen that lays two sources beside each other. */
export interface ChangesView {
  /** References of the two sources: `view-state/dataReference`. */
  readonly older: string;
  readonly newer: string;
  /** Empty for the channel with most to say. */
  readonly channel: string;
  /** Empty for all. */
  readonly kinds: readonly ChangeKind[];
  readonly regions: readonly RegionGroup[];
  readonly countries: readonly string[];
  /** Kinds of post. */
  readonly postKinds: readonly string[];
  readonly text: string;
  /** The post whose card is open, by its id in either source; empty for none. */
  readonly postId: string;
  /** The way of looking at the chosen posts. */
  readonly shown: (typeof CHANGES_SHOWN)[number];
}

/** The source that the site opens with beside the next one that it ships. */
export function defaultChangesView(): ChangesView {
  const [older = "", newer = older] = listShippedReferences();
  return {
    older,
    newer,
    channel: "",
    kinds: [],
    regions: [],
    countries: [],
    postKinds: [],
    text: "",
    postId: "",
    shown: "list",
  };
}

/** Reads the view from an address; ids of channels, countries and posts are checked by whoever has the data. */
export function parseChangesView(search: string): ChangesView {
  const parameters = new URLSearchParams(search);
  const defaults = defaultChangesView();
  const sourceIn = (name: "older" | "newer") => {
    const named = parameters.get(name) ?? "";
    if (named === "") return defaults[name];
    // Only ministries that both sources speak of are compared, whichever is shown alone.
    const [packageReference] = splitReference(named);
    const known = listShippedReferences().find((reference) =>
      [reference, nameReference(reference)].includes(packageReference),
    );
    // Opened data are named by a hash.
    return known ?? (named.includes(".") ? named : defaults[name]);
  };
  return {
    older: sourceIn("older"),
    newer: sourceIn("newer"),
    channel: parameters.get("channel") ?? "",
    kinds: readChoices(parameters, "change", CHANGE_KINDS),
    regions: readChoices(parameters, "regions", REGION_GROUPS),
    countries: readList(parameters, "countries"),
    postKinds: readList(parameters, "kinds"),
    text: parameters.get("q") ?? "",
    postId: parameters.get("post") ?? "",
    shown: readChoice(parameters.get("view"), CHANGES_SHOWN, defaults.shown),
  };
}

/** Writes the view as a query string without `?`; what is at its default is left out. */
export function formatChangesView(view: ChangesView): string {
  const defaults = defaultChangesView();
  const one = (value: string) => (value === "" ? [] : [value]);
  const source = (name: "older" | "newer") =>
    view[name] === defaults[name]
      ? []
      : [isShippedReference(view[name]) ? nameReference(view[name]) : view[name]];
  return writeQuery([
    ["older", source("older")],
    ["newer", source("newer")],
    ["channel", one(view.channel)],
    ["change", view.kinds],
    ["regions", view.regions],
    ["countries", view.countries],
    ["kinds", view.postKinds],
    ["q", one(view.text)],
    ["post", one(view.postId)],
    ["view", view.shown === defaults.shown ? [] : [view.shown]],
  ]);
}
