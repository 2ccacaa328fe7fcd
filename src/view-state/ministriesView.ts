import type { Dataset } from "../domain/dataset/dataset";
import { COMPARED_KIND, keepComparedKind } from "../domain/ministries/comparedKind";
import { REGION_GROUPS, type RegionGroup } from "../domain/posts/post";
import { readChoices, writeQuery } from "./parameters";

/** What the reader has chosen on the screen of ministries. */
export interface MinistriesView {
  /** The `kindId` that is compared, or `all`. */
  readonly kind: string;
  /** Empty for the channel with most posts. */
  readonly channel: string;
  readonly regions: readonly RegionGroup[];
}

export function parseMinistriesView(search: string): MinistriesView {
  const parameters = new URLSearchParams(search);
  return {
    kind: parameters.get("kind") || COMPARED_KIND,
    channel: parameters.get("channel") ?? "",
    regions: readChoices(parameters, "regions", REGION_GROUPS),
  };
}

/** Writes the view as a query string without `?`; what is at its default is left out. */
export function formatMinistriesView({ kind, channel, regions }: MinistriesView): string {
  return writeQuery([
    ["kind", kind === COMPARED_KIND ? [] : [kind]],
    ["channel", channel === "" ? [] : [channel]],
    ["regions", regions],
  ]);
}

/** The view without what the data do not have. */
export function keepKnown(
  view: MinistriesView,
  { kinds, channels }: Pick<Dataset, "kinds" | "channels">,
): MinistriesView {
  const kind = keepComparedKind(view.kind, (id) => kinds.some(({ kindId }) => kindId === id));
  const isChannel = channels.some(({ channelId }) => channelId === view.channel);
  return { ...view, kind, channel: isChannel ? view.channel : "" };
}
