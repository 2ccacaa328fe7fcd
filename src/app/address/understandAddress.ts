import type { Dataset } from "../../domain/dataset/dataset";
import { computeCoverage } from "../../domain/posts/standing";
import { computeOptions, keepKnown } from "../../features/coverage/coverageSeries";
import { questionNumberOf } from "../../domain/questions/questionNumber";
import type { Screen } from "../../view-state/address";
import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { formatBudgetView, parseBudgetView } from "../../view-state/budgetView";
import { formatChangesView, parseChangesView } from "../../view-state/changesView";
import { findIgnoredInCoverage, formatCoverageView, parseCoverageView } from "../../view-state/coverageView";
import { DOSSIER_SCREENS, formatDossierView, isOwn } from "../../view-state/dossierView";
import {
  formatMinistriesView,
  keepKnown as keepKnownMinistries,
  parseMinistriesView,
} from "../../view-state/ministriesView";
import { parseDossierView } from "../../view-state/parseDossierView";
import { formatCompareView, keepComparable, parseCompareView } from "../../view-state/compareView";
import { formatQuestionsView, parseQuestionsView } from "../../view-state/questionsView";
import { findIgnoredParameters, withoutIgnored, type IgnoredParameter } from "../../view-state/parameters";
import { formatSourceView, parseSourceView } from "../../view-state/sourceView";

/** What a screen makes of an address. */
interface Understood {
  /** What it cannot use. */
  readonly ignored: readonly IgnoredParameter[];
  /** The query string without that. */
  readonly canonical: string;
}

interface Known {
  /** What the screens show. */
  readonly dataset: Dataset;
  readonly shipped: Dataset;
  /** The text that the reader opened, once it is read. */
  readonly opened: Dataset | undefined;
}

type Understand = (search: string, known: Known) => Understood;

/** All other screens understand none. */
const UNDERSTAND: Readonly<Partial<Record<Screen, Understand>>> = {
  coverage: (search, { dataset }) => {
    const coverage = computeCoverage(dataset);
    const view = keepKnown(parseCoverageView(search), coverage, computeOptions(coverage));
    return { ignored: findIgnoredInCoverage(search, view), canonical: formatCoverageView(view) };
  },
  budget: (search) => judge(search, formatBudgetView(parseBudgetView(search)), { view: "stated" }),
  changes: (search) => judge(search, formatChangesView(parseChangesView(search)), { view: "list" }),
  ministries: (search, { dataset }) =>
    judge(search, formatMinistriesView(keepKnownMinistries(parseMinistriesView(search), dataset)), {
      kind: "embassy",
    }),
  compare: (search, { dataset }) =>
    judge(search, formatCompareView(keepComparable(parseCompareView(search), computeCoverage(dataset))), {
      kind: "embassy",
    }),
  questions: (search, { dataset }) => {
    const view = parseQuestionsView(search);
    const ids = new Set(dataset.questions.map(({ questionId }) => questionId));
    const asked = view.asked.filter((id) => ids.has(id));
    return judge(search, formatQuestionsView({ ...view, asked }));
  },
  // Its screens read the same parameters, each its own: ignored is what none of them can use.
  dossier: (search, known) => {
    const view = parseDossierView(search, INTERFACE_LANGUAGES);
    const own = judge(search, formatDossierView({ ...view, search: "" }), { of: "all" }).ignored;
    const inScreens = (view.of === "all" ? DOSSIER_SCREENS : [view.of]).map(
      (screen) => understandAddress(screen, view.search, known).ignored,
    );
    const isUsed = ({ name, value }: IgnoredParameter) =>
      inScreens.some((ignored) => !ignored.some((each) => each.name === name && each.value === value));
    const ignored = own.filter((each) => isOwn(each.name) || !isUsed(each));
    return { ignored, canonical: withoutIgnored(search, ignored) };
  },
  source: (search, { dataset, shipped, opened }) => {
    const view = parseSourceView(search);
    // A place in another document cannot be judged before that is open.
    const isElsewhere =
      view.documentNumber !== "" && view.documentNumber !== questionNumberOf(shipped.header);
    const id = view.evidenceId.replace(/~$/, "");
    const evidence = [...shipped.evidence, ...dataset.evidence, ...(opened?.evidence ?? [])];
    const isKnown = isElsewhere || evidence.some(({ evidenceId }) => evidenceId === id);
    return judge(search, formatSourceView({ ...view, evidenceId: isKnown ? view.evidenceId : "" }));
  },
};

/** What a screen understands of the query string of its address. */
export function understandAddress(screen: Screen, search: string, known: Known): Understood {
  return UNDERSTAND[screen]?.(search, known) ?? judge(search, "");
}

function judge(search: string, canonical: string, defaults?: Readonly<Record<string, string>>): Understood {
  return { ignored: findIgnoredParameters(search, canonical, defaults), canonical };
}
