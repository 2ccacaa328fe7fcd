import type { CheckTopic } from "../../domain/checks/checkOutcome";
import { Card } from "../../ui/parts/Card";
import { CheckList } from "../../ui/checks/CheckList";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useChecks } from "../../ui/checks/useChecks";
import { BudgetCosts } from "./BudgetCosts";

const CHECKED_HERE: readonly CheckTopic[] = ["budget"];

/** What stands below the amounts: what is free, paid by others or not counted, and the checks. */
export function BudgetMore() {
  const { t } = useI18n();
  const checks = useChecks(CHECKED_HERE);
  return (
    <div className="budget-grid" data-stack="">
      <BudgetCosts />
      {checks.length > 0 && (
        <Card id="budget-checks" title={t("checks.title")} className="wide">
          <CheckList checks={checks} />
        </Card>
      )}
    </div>
  );
}
