import type { Dataset } from "../../domain/dataset/dataset";
import { computeCoverage } from "../../domain/posts/standing";
import { questionNumberOf } from "../../domain/questions/questionNumber";
import type { Screen } from "../../view-state/address";
import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { formatBudgetView, parseBudgetView } from "../../view-state/budgetView";
import { formatDossierView } from "../../view-state/dossierView";
import { parseDossierView } from "../../view-state/parseDossierView";
import { formatCompareView, keepComparable, parseCompareView } from "../../view-state/compareView";
import { formatQuestionsView, parseQuestionsView } from "../../view-state/questionsView";
import { formatSourceView, parseSourceView } from "../../view-state/sourceView";

/** What a screen makes of an address. */
interface Understood {
  /** The query string that the screen writes for it. */
  readonly canonical: string;
  /** What the screen leaves out when it writes. */
  readonly defaults?: Readonly<Record<string, string>>;
}

interface Known {
  /** What the screens show. */
  readonly dataset: Dataset;
  readonly shipped: Dataset;
  /** The text that the reader opened, once it is read. */
  readonly opened: Dataset | undefined;
}

type Understand = (search: string, known: Known) => Understood;

/** All other screens understand none. The coverage screen looks into its address itself: it has names to look up. */
const UNDERSTAND: Readonly<Partial<Record<Screen, Understand>>> = {
  budget: (search) => ({
    canonical: formatBudgetView(parseBudgetView(search)),
    defaults: { view: "stated" },
  }),
  compare: (search, { dataset }) => ({
    canonical: formatCompareView(keepComparable(parseCompareView(search), computeCoverage(dataset))),
  }),
  questions: (search, { dataset }) => {
    const view = parseQuestionsView(search);
    const ids = new Set(dataset.questions.map(({ questionId }) => questionId));
    const asked = view.asked.filter((id) => ids.has(id));
    return { canonical: formatQuestionsView({ ...view, asked }) };
  },
  dossier: (search) => ({
    canonical: formatDossierView(parseDossierView(search, INTERFACE_LANGUAGES)),
    defaults: { of: "all" },
  }),
  source: (search, { dataset, shipped, opened }) => {
    const view = parseSourceView(search);
    // A place in another document cannot be judged before that is open.
    const isElsewhere =
      view.documentNumber !== "" && view.documentNumber !== questionNumberOf(shipped.header);
    const id = view.evidenceId.replace(/~$/, "");
    const evidence = [...shipped.evidence, ...dataset.evidence, ...(opened?.evidence ?? [])];
    const isKnown = isElsewhere || evidence.some(({ evidenceId }) => evidenceId === id);
    return { canonical: formatSourceView({ ...view, evidenceId: isKnown ? view.evidenceId : "" }) };
  },
};

/** What a screen understands of the query string of its address; `undefined` for one that judges it itself. */
export function understandAddress(screen: Screen, search: string, known: Known): Understood | undefined {
  if (screen === "coverage") return undefined;
  return UNDERSTAND[screen]?.(search, known) ?? { canonical: "" };
}
