import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { hydrateOnView } from "../../ui/hydration/hydrateOnView";
import type { Names } from "./coverageSeries";
import type { CoverageLegendProps } from "./map/Legend";
import type { PaperMapProps } from "./map/PaperMap";

/** What needs no script to be read hydrates when it is looked at. */
export const LazyLegend = hydrateOnView<CoverageLegendProps>(
  async () => (await import("./map/Legend")).CoverageLegend,
);
export const LazyCoverageMore = hydrateOnView<{ readonly names: Names }>(
  async () => (await import("./CoverageMore")).CoverageMore,
);

/** Where it cannot be loaded, paper has the table alone. */
export const LazyPaperMap = lazyComponent<PaperMapProps>(
  async () => (await import("./map/PaperMap")).PaperMap,
  {
    Waiting: Nothing,
    Failed: Nothing,
  },
);

/** Nothing is seen of it but that the list above it ends with a whole row. */
export const LazyListFoot = lazyComponent<object>(
  async () => (await import("../../ui/parts/ListFoot")).ListFoot,
  {
    Waiting: Nothing,
    Failed: Nothing,
  },
);

function Nothing() {
  return null;
}
