import { lazy } from "react";

/** The charts' code is loaded when the first chart comes near the screen. */
export const HorizontalBars = lazy(() => import("./HorizontalBars"));
export const PeriodBars = lazy(() => import("./PeriodBars"));
