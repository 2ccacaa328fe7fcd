import type { Figure } from "../../../domain/figures/figure";
import { MEASURES } from "../../../domain/figures/measures";
import { DEFAULT_COVERAGE_VIEW, formatCoverageView } from "../../../view-state/coverageView";
import type { Screen } from "../../../view-state/address";
import type { Use } from "./rows";

/** A screen on which a fact is shown, with the view that shows it. */
export interface UsedOn {
  readonly screen: Screen;
  readonly search: string;
}

/** The screens whose charts, tables or sentences use a fact. */
export function screensOf(use: Use): readonly UsedOn[] {
  switch (use.kind) {
    case "presence": {
      const { holderType, holderId, channelId, listBasis } = use.presence;
      const search =
        holderType === "post" ? formatCoverageView({ ...DEFAULT_COVERAGE_VIEW, postId: holderId }) : "";
      const onOverview = holderType === "post" || channelId === "newsletter";
      const onNewsletters =
        holderType === "ministry" || channelId === "newsletter" || listBasis === "mention";
      return [
        { screen: "coverage", search },
        ...plain(
          ...(onNewsletters ? (["newsletters"] as const) : []),
          ...(onOverview ? (["overview"] as const) : []),
          "questions",
        ),
      ];
    }
    case "figure":
      return plain(...SCREENS_BY_TOPIC[MEASURES[use.figure.measure].topic], "questions");
    case "statement":
    case "event":
      return plain("questions");
  }
}

const SCREENS_BY_TOPIC: Readonly<Record<(typeof MEASURES)[Figure["measure"]]["topic"], readonly Screen[]>> = {
  budget: ["budget", "overview"],
  staffing: ["budget", "overview"],
  content: ["traffic"],
  traffic: ["traffic", "overview"],
  survey: ["newsletters", "overview"],
};

function plain(...screens: readonly Screen[]): UsedOn[] {
  return screens.map((screen) => ({ screen, search: "" }));
}
