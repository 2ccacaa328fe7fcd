import { MOST_PENNANT_CHANNELS, type Coverage } from "./standing";

/** The same coverage with the channels on its pennants that a reader chose; itself where none of them is drawn. */
export function choosePennant(coverage: Coverage, channelIds: readonly string[]): Coverage {
  const chosen = coverage.drawnChannels.filter((id) => channelIds.includes(id));
  if (chosen.length === 0) return coverage;
  return { ...coverage, pennantChannels: chosen.slice(0, MOST_PENNANT_CHANNELS) };
}
