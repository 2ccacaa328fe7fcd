import { hydrateOnView } from "../../ui/hydration/hydrateOnView";
import type { Names } from "./coverageSeries";

/** What is below the views: hydrates when it is looked at. */
export const LazyLegend = hydrateOnView<object>(async () => (await import("./Legend")).Legend);
export const LazyCoverageMore = hydrateOnView<{ readonly names: Names }>(
  async () => (await import("./CoverageMore")).CoverageMore,
);
