import { hydrateOnView } from "../hydration/hydrateOnView";

/** What few sources need: the fills of channels without a colour of their own. */
export const LazyChannelPatterns = hydrateOnView(
  async () => (await import("./ChannelPatterns")).ChannelPatterns,
);
