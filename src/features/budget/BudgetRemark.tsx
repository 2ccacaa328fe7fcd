import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import type { Budget } from "../../domain/budget/statedAmounts";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Message } from "../../ui/language/Message";
import { useSaid } from "../../ui/parts/useSaid";
import { Term } from "../../ui/terms/Term";
import type { BudgetMode } from "../../view-state/budgetView";

/** What the chosen reading assumes, and why the amounts are not simply added. Read out when the reading changes. */
export function BudgetRemark({ budget, mode }: { budget: Budget; mode: BudgetMode }) {
  const { t, formats } = useI18n();
  const { lines, estimates, hasUnequalPeriods } = budget;
  const periods = new Set(
    lines.map(({ figure: { period } }) => (period ? formats.formatPeriod(period) : t("value.notStated"))),
  );
  const said = useSaid(t(`budget.remark.${mode}`));
  const spansYears = lines.some(({ years = 0 }) => years > 1.01);
  return (
    <aside className="budget-remark" aria-label={t("budget.remarkName")}>
      <p>
        {t(`budget.remark.${mode}`)}
        {mode === "stated" && ` ${t("budget.remark.line")}`}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {lines.length > 1 && (hasUnequalPeriods || estimates > 0 || spansYears) && (
        <>
          <p>
            <b>{t("budget.why")}</b>
          </p>
          <ul>
            {hasUnequalPeriods && (
              <li>
                <UnbrokenNumbers>
                  {t("budget.why.periods", { periods: formats.formatList([...periods]) })}
                </UnbrokenNumbers>
              </li>
            )}
            {estimates > 0 && (
              <li data-counted="">
                <Message
                  id="budget.why.estimates"
                  values={{
                    count: estimates,
                    rest: lines.length - estimates,
                    estimates: <Term id="qualifier">{t("budget.estimates", { count: estimates })}</Term>,
                  }}
                />
              </li>
            )}
            {spansYears && <li>{t("budget.why.total")}</li>}
          </ul>
        </>
      )}
    </aside>
  );
}
