import { useAnswer } from "../../ui/answer/AnswerProvider";
import { Card } from "../../ui/parts/Card";
import { CheckList } from "../../ui/checks/CheckList";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useChecks } from "../../ui/checks/useChecks";
import { Chronology } from "./Chronology";

/** What stands below the sub-questions: the dates of the file, and the checks. */
export function QuestionsMore() {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const checks = useChecks();
  return (
    <div className="questions-stack" data-stack="">
      {dataset.events.length > 0 && <Chronology />}
      {checks.length > 0 && (
        <Card id="questions-checks" title={t("checks.title")}>
          <CheckList checks={checks} />
        </Card>
      )}
    </div>
  );
}
