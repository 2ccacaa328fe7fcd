import { hydrateOnView } from "../../ui/hydration/hydrateOnView";

/** What is below the first screenful: hydrates when it is looked at. */
export const LazyWhatIf = hydrateOnView<object>(async () => (await import("./WhatIf")).WhatIf);
export const LazyMore = hydrateOnView<object>(
  async () => (await import("./BudgetMore")).BudgetMore,
  ["checks"],
);
