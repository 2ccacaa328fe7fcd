import { lazy } from "react";

/** The charts' code is loaded when the first chart comes near the screen. */
export const YearColumns = lazy(() => import("./YearColumns"));
