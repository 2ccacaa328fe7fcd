import type { Coverage } from "../../domain/posts/standing";

/** How a channel is drawn: in the colour of its own, in one of five free colours with a pattern each, or plainly. */
export type ChannelInk = (typeof KNOWN_CHANNELS)[number] | FreeInk | "plain";

/** Channels that keep their colour, whichever others stand beside them. */
const KNOWN_CHANNELS = ["facebook", "twitter", "newsletter"] as const;
const FREE_INKS = ["slot-1", "slot-2", "slot-3", "slot-4", "slot-5"] as const;
export type FreeInk = (typeof FREE_INKS)[number];

/** Free inks are given out to the channels of the pennant, then to others that are drawn; those after the fifth are plain. */
export function channelInk(
  channelId: string,
  { drawnChannels, pennantChannels }: Pick<Coverage, "drawnChannels" | "pennantChannels">,
): ChannelInk {
  const known = KNOWN_CHANNELS.find((each) => each === channelId);
  if (known) return known;
  const order = new Set([...pennantChannels, ...drawnChannels]);
  for (const own of KNOWN_CHANNELS) order.delete(own);
  return FREE_INKS[[...order].indexOf(channelId)] ?? "plain";
}

/** Whether the ink has a pattern, which the page must define. */
export function isFreeInk(ink: ChannelInk): ink is FreeInk {
  return FREE_INKS.some((each) => each === ink);
}
