import { lazyPart } from "../ui/hydration/lazyPart";

/** The charts' code is loaded when the first chart comes near the screen. */
export const YearColumns = lazyPart(async () => (await import("./YearColumns")).YearColumns);
