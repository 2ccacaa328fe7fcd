import { lazyComponent } from "../ui/hydration/lazyComponent";

/** The charts' code is loaded when the first chart comes into view. */
export const YearColumns = lazyComponent(async () => (await import("./YearColumns")).YearColumns);
