import type { DescribeEmbedded } from "../../export/embeds/embeddedView";
import type { Taken } from "../../export/takeable";
import { embedAmounts } from "../../features/budget/budgetPictures";
import { embedChanges } from "../../features/changes/changesPictures";
import { embedComparison } from "../../features/compare/comparePictures";
import { embedCounts, embedKinds, embedMap } from "../../features/coverage/taking/coveragePictures";
import { embedSurvey } from "../../features/newsletters/newslettersPictures";
import { embedQuestions } from "../../features/questions/questionsPictures";
import { embedTraffic } from "../../features/traffic/trafficPictures";
import type { Screen } from "../../view-state/address";
import { parseChangesView } from "../../view-state/changesView";
import { parseCoverageView } from "../../view-state/coverageView";
import { isShippedReference } from "../../view-state/dataReference";
import type { Embed } from "../../view-state/embedAddress";

interface EmbedRow {
  readonly describe: DescribeEmbedded;
  /** Where the view is whole, and the anchor of its card there. */
  readonly screen: Screen;
  readonly anchor: string;
}

/** What each page for frames shows. */
export const EMBED_ROWS: Readonly<Record<Embed, EmbedRow>> = {
  map: { describe: embedMap, screen: "coverage", anchor: "posts" },
  coverage: { describe: embedCounts, screen: "coverage", anchor: "posts" },
  kinds: { describe: embedKinds, screen: "coverage", anchor: "posts-by-kind" },
  budget: { describe: embedAmounts, screen: "budget", anchor: "budget-lines" },
  traffic: { describe: embedTraffic, screen: "traffic", anchor: "visitors-origin" },
  survey: { describe: embedSurvey, screen: "newsletters", anchor: "letters-survey" },
  questions: { describe: embedQuestions, screen: "questions", anchor: "questions-matrix" },
  comparison: { describe: embedComparison, screen: "compare", anchor: "comparison" },
  changes: { describe: embedChanges, screen: "changes", anchor: "changes" },
};

/** The cards and views that can be shown in a frame under the view of their address. */
const OF_VIEW: Readonly<Record<string, Embed>> = {
  "budget-lines": "budget",
  "visitors-origin": "traffic",
  "visit-chain": "traffic",
  "letters-survey": "survey",
  "questions-matrix": "questions",
  comparison: "comparison",
};

/** Those that show everything, whatever the address chooses. */
const OF_WHOLE: Readonly<Record<string, Embed>> = {
  "posts-by-region": "coverage",
  "posts-by-kind": "kinds",
  "finding-coverage": "map",
  "finding-budget": "budget",
  "finding-traffic": "traffic",
  "finding-newsletters": "survey",
  "finding-questions": "questions",
};

interface EmbedOfCard {
  readonly embed: Embed;
  /** The query string that it takes over from the address. */
  readonly search: string;
}

/** What shows a card or view in a frame; `undefined` where nothing does. */
export function findEmbed({ id }: Pick<Taken, "id">, search: string): EmbedOfCard | undefined {
  if (id === "changes") {
    const { older, newer } = parseChangesView(search);
    // Data that a reader opened stay in that reader's browser.
    return [older, newer].every(isShippedReference) ? { embed: "changes", search } : undefined;
  }
  if (id === "posts") {
    const isCounted = ["combinations", "groups", "matrix"].includes(parseCoverageView(search).shown);
    return { embed: isCounted ? "coverage" : "map", search };
  }
  const ofView = Object.hasOwn(OF_VIEW, id) ? OF_VIEW[id] : undefined;
  if (ofView) return { embed: ofView, search };
  const ofWhole = Object.hasOwn(OF_WHOLE, id) ? OF_WHOLE[id] : undefined;
  return ofWhole && { embed: ofWhole, search: "" };
}
