import { SCREENS } from "../../src/view-state/address";

/** The dossier repeats other screens whole, each with its own title: `dossier.test.ts` looks at it. */
export const CHECKED_SCREENS = SCREENS.filter((screen) => screen !== "dossier");
