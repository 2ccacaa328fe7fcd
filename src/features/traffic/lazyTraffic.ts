import { hydrateOnView } from "../../ui/hydration/hydrateOnView";

/** What is further down the page: hydrates when it is looked at. */
export const LazyMore = hydrateOnView<object>(
  async () => (await import("./TrafficMore")).TrafficMore,
  ["checks"],
);
