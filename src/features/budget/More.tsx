import type { CheckTopic } from "../../domain/check";
import { Card } from "../../ui/Card";
import { CheckList } from "../../ui/CheckList";
import { useSpeech } from "../../ui/LanguageProvider";
import { useChecks } from "../../ui/useChecks";
import { Costs } from "./Costs";

const CHECKED_HERE: readonly CheckTopic[] = ["budget"];

/** What stands below the amounts: what is free, paid by others or not counted, and the checks. */
export function More() {
  const { t } = useSpeech();
  const checks = useChecks(CHECKED_HERE);
  return (
    <div className="budget-grid">
      <Costs />
      {checks.length > 0 && (
        <Card id="budget-checks" title={t("checks.title")} className="wide">
          <CheckList checks={checks} />
        </Card>
      )}
    </div>
  );
}
