import { filterRows } from "../../domain/posts/coverageFilter";
import { choosePennant } from "../../domain/posts/choosePennant";
import type { TakingContext } from "../../export/takeable";
import { senderName } from "../../ui/answer/holderText";
import { nameKind } from "../../ui/answer/useKindName";
import { makeSearchIndex } from "../../ui/parts/makeSearchIndex";
import { parseCoverageView } from "../../view-state/coverageView";
import { describeChosen } from "./filters/describeChosen";
import { nameActive } from "./filters/useFilterNames";
import {
  computeOptions,
  describePosts,
  keepKnown,
  sortRows,
  type Names,
  type PostRow,
} from "./coverageSeries";

export interface Chosen {
  readonly view: ReturnType<typeof parseCoverageView>;
  readonly rows: readonly PostRow[];
  readonly allRows: readonly PostRow[];
  /** In words; empty where every post is chosen. */
  readonly filter: string;
}

/** The posts that the address chooses, with the words for them; loads the messages that these need. */
export async function choosePosts(context: TakingContext, search: string): Promise<Chosen> {
  const { answer, i18n } = context;
  await Promise.all((["countries", "coverage", "posts", "dossier"] as const).map(i18n.loadMessages));
  const { coverage, dataset, findChannel } = answer;
  const names = namesOf(context);
  const view = keepKnown(parseCoverageView(search), coverage, computeOptions(coverage));
  const index = view.filter.text === "" ? undefined : await makeSearchIndex(dataset, () => true);
  const allRows = sortRows(describePosts(choosePennant(coverage, view.pennant), names), view, names);
  return {
    view,
    allRows,
    rows: filterRows(allRows, view.filter, index),
    filter: describeChosen(view.filter, (active) => nameActive(active, names, findChannel), i18n),
  };
}

/** Not those that the screen makes for itself: what both had would be in the first load of every screen. */
function namesOf({ answer, i18n }: TakingContext): Names {
  const { ministries } = answer.dataset;
  return {
    labelOf: i18n.labelOf,
    countryOf: i18n.nameCountry,
    regionOf: i18n.nameRegion,
    kindOf: (kind) => nameKind(kind, answer.findKind, i18n),
    senderOf: (ministryId) => senderName(ministryId, answer.dataset, i18n),
    ministryOf: (ministryId) => {
      const ministry = ministries.find((each) => each.ministryId === ministryId);
      return ministry ? i18n.labelOf(ministry.labels) : ministryId;
    },
    compare: i18n.formats.compare,
  };
}

export function nameChannel(channelId: string, { answer, i18n }: TakingContext): string {
  return i18n.labelOf(answer.findChannel(channelId), channelId);
}
