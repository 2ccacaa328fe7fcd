import type { Dataset } from "../domain/dataset/dataset";
import { REGION_GROUPS, type RegionGroup } from "../domain/posts/post";
import { readChoices, writeQuery } from "./parameters";

/** What the reader has chosen on the screen of ministries. */
export interface MinistriesView {
  /** A `kindId`, or `all`: the lists of ministries differ, and only one kind can be compared. */
  readonly kind: string;
  /** Empty for the channel with most posts. */
  readonly channel: string;
  readonly regions: readonly RegionGroup[];
}

/** The kind that the lists of all ministries hold. */
const DEFAULT_KIND = "embassy";

export function parseMinistriesView(search: string): MinistriesView {
  const parameters = new URLSearchParams(search);
  return {
    kind: parameters.get("kind") || DEFAULT_KIND,
    channel: parameters.get("channel") ?? "",
    regions: readChoices(parameters, "regions", REGION_GROUPS),
  };
}

/** Writes the view as a query string without `?`; what is at its default is left out. */
export function formatMinistriesView({ kind, channel, regions }: MinistriesView): string {
  return writeQuery([
    ["kind", kind === DEFAULT_KIND ? [] : [kind]],
    ["channel", channel === "" ? [] : [channel]],
    ["regions", regions],
  ]);
}

/** The view without what the data do not have. */
export function keepKnown(
  view: MinistriesView,
  { kinds, channels }: Pick<Dataset, "kinds" | "channels">,
): MinistriesView {
  const known = [view.kind, DEFAULT_KIND].find((kind) => kinds.some(({ kindId }) => kindId === kind));
  const kind = view.kind === "all" ? "all" : (known ?? "all");
  const isChannel = channels.some(({ channelId }) => channelId === view.channel);
  return { ...view, kind, channel: isChannel ? view.channel : "" };
}
