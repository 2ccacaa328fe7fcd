import { late } from "../../ui/hydration/late";

/** What is far down the page, or needs messages that the rest does not: alive when it is looked at. */
export const LateSenders = late<object>(
  async () => (await import("./Senders")).Senders,
  ["countries", "map"],
);
export const LateMore = late<object>(
  async () => (await import("./NewslettersMore")).NewslettersMore,
  ["checks", "countries"],
);
export const LateSameNumber = late<object>(async () => (await import("./SameNumber")).SameNumber, ["checks"]);
