import { late } from "../../ui/hydration/late";

/** What is further down the page: alive when it is looked at. */
export const LateMore = late<object>(async () => (await import("./TrafficMore")).TrafficMore, ["checks"]);
