import { hydrateOnView } from "../../ui/hydration/hydrateOnView";

/** What is far down the page, or needs messages that the rest does not: hydrates when it is looked at. */
export const LazySenders = hydrateOnView<object>(
  async () => (await import("./Senders")).Senders,
  ["countries", "map"],
);
export const LazyMore = hydrateOnView<object>(
  async () => (await import("./NewslettersMore")).NewslettersMore,
  ["checks", "countries"],
);
export const LazySameNumber = hydrateOnView<object>(
  async () => (await import("./SameNumber")).SameNumber,
  ["checks"],
);
