import { lazy } from "react";
import type { Screens } from "./App";

/** Each screen is a file of its own, loaded when it is opened. */
export const LAZY_SCREENS: Screens = {
  overview: lazy(() =>
    import("../features/overview/Overview").then(({ Overview }) => ({ default: Overview })),
  ),
  coverage: lazy(() =>
    import("../features/coverage/Coverage").then(({ Coverage }) => ({ default: Coverage })),
  ),
  budget: lazy(() => import("../features/budget/Budget").then(({ Budget }) => ({ default: Budget }))),
  traffic: lazy(() => import("../features/traffic/Traffic").then(({ Traffic }) => ({ default: Traffic }))),
};
