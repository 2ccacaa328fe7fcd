import { screensOf } from "../../features/source/evidence/screensOf";
import { questionAnchor } from "../../features/questions/questionAnchor";
import { derivedAnchor } from "../../ui/evidence/note";
import type { Screen } from "../../view-state/address";
import { DEFAULT_COVERAGE_VIEW, formatCoverageView, type CoverageView } from "../../view-state/coverageView";
import { firstFigureOf, type FinderEntry } from "./finderEntries";

/** Where an entry is shown. */
export interface FinderGoal {
  readonly screen: Screen;
  readonly search: string;
  /** Selector of what is to be looked at on the screen; empty for its beginning. */
  readonly selector: string;
}

/** Where to go for an entry; `undefined` for a definition, which is shown beside any screen. */
export function goalOf(entry: FinderEntry): FinderGoal | undefined {
  switch (entry.group) {
    case "posts": {
      if ("covered" in entry) {
        const { postId } = entry.covered.post;
        return {
          ...goalOnCoverage({ postId }),
          selector: `#post-card-title[data-post="${CSS.escape(postId)}"]`,
        };
      }
      return goalOnCoverage({ filter: { ...DEFAULT_COVERAGE_VIEW.filter, text: entry.text } });
    }
    case "figures": {
      const figure = "figure" in entry ? entry.figure : firstFigureOf(entry.derived);
      const place = figure && screensOf({ kind: "figure", figure })[0];
      const anchor = "figure" in entry ? entry.figure.evidenceId : derivedAnchor(entry.derived);
      // The way to its evidence or formula stands beside each figure.
      return { screen: place?.screen ?? "questions", search: place?.search ?? "", selector: linkTo(anchor) };
    }
    case "channels":
      return entry.count === undefined
        ? { screen: "coverage", search: "", selector: "#other-channels" }
        : goalOnCoverage({
            filter: { ...DEFAULT_COVERAGE_VIEW.filter, channels: [entry.channel.channelId] },
          });
    case "questions":
      if ("field" in entry) return { screen: "questions", search: "", selector: "" };
      return {
        screen: "questions",
        search: "",
        selector: `#${CSS.escape(questionAnchor(entry.question.questionId))}`,
      };
    case "screens":
      return { screen: entry.screen, search: "", selector: "" };
    case "terms":
      return undefined;
  }
}

function goalOnCoverage(view: Partial<CoverageView>): FinderGoal {
  return {
    screen: "coverage",
    search: formatCoverageView({ ...DEFAULT_COVERAGE_VIEW, ...view }),
    selector: "",
  };
}

function linkTo(anchor: string): string {
  return `main :is(.footnote, .derived-link)[href="#${CSS.escape(anchor)}"]`;
}
