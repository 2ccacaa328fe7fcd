import { late } from "../../ui/hydration/late";
import type { Names } from "./series";

/** What is below the views: alive when it is looked at. */
export const LateLegend = late<object>(async () => (await import("./Legend")).Legend);
export const LateCoverageMore = late<{ readonly names: Names }>(
  async () => (await import("./CoverageMore")).CoverageMore,
);
