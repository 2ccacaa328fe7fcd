import { late } from "../../ui/hydration/late";

/** What is below the first screenful: alive when it is looked at. */
export const LateWhatIf = late<object>(async () => (await import("./WhatIf")).WhatIf);
export const LateMore = late<object>(async () => (await import("./BudgetMore")).BudgetMore, ["checks"]);
