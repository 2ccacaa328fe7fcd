import { computeBudget } from "../../domain/budget/statedAmounts";
import { computeWhatIf } from "../../domain/budget/budgetWhatIf";
import { useAnchorScope } from "../../ui/address/anchorScope";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Message } from "../../ui/language/Message";
import { formatFigure } from "../../ui/figures/figureText";
import { Term } from "../../ui/terms/Term";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import { formatBudgetView, parseBudgetView } from "../../view-state/budgetView";
import { CostField } from "./CostField";
import { WhatIfResult } from "./WhatIfResult";

/**
 * The reader's own assumption beside what is stated. No card: it bears no stamp and cannot be cited, since the answer
 * says nothing of it. It is kept in the address alone.
 */
export function WhatIf() {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { dataset } = useAnswer();
  const scoped = useAnchorScope();
  const titleId = scoped("budget-what-if-title");
  const [search, setSearch] = useAddressSearch();
  const view = parseBudgetView(search);
  const budget = computeBudget(dataset.figures);
  const results = dataset.figures
    .map((figure) => computeWhatIf(view.costPerFte, figure, budget))
    .filter((result) => result !== undefined);
  return (
    <section id={scoped("budget-what-if")} className="card what-if" aria-labelledby={titleId}>
      <h2 id={titleId}>{t("budget.whatIf.title")}</h2>
      <p>
        <Message id="budget.whatIf.text" values={{ fte: <Term id="fte">{t("budget.whatIf.fte")}</Term> }} />
      </p>
      <CostField
        cost={view.costPerFte}
        outcome={results
          .map(({ staff, costPerFte, perYear }) =>
            t("budget.whatIf.result", {
              fte: formatFigure(staff, i18n),
              cost: formats.formatEuros(costPerFte),
              result: formats.formatEuros(perYear),
            }),
          )
          .join(" ")}
        onChange={(costPerFte) => setSearch(formatBudgetView({ ...view, costPerFte }), { push: false })}
      />
      {results.map((result) => (
        <WhatIfResult key={result.staff.figureId + result.staff.population} whatIf={result} budget={budget} />
      ))}
      <p className="what-if-mark">{t("budget.whatIf.mark")}</p>
    </section>
  );
}
