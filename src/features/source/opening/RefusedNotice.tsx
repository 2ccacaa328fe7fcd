import { useI18n } from "../../../ui/language/LanguageProvider";
import { Notice } from "../../../ui/parts/Notice";
import { useOpenedDocument, type ReadFailure, type Refusal } from "../../../ui/answer/openedDocument";
import { IssueTable } from "../IssueTable";
import { QuestionChoice } from "./QuestionChoice";

/** Nothing is wrong with what was opened, as far as is known. */
const CAN_BE_TRIED_AGAIN: ReadonlySet<ReadFailure> = new Set([
  "unreachable",
  "failed",
  "timeout",
  "package-timeout",
]);

/** Why a text or a package was not read, and what can be done. */
export function RefusedNotice({ refusal }: { refusal: Refusal }) {
  const { t, formats } = useI18n();
  const { opened, retry } = useOpenedDocument();
  const { failure, issues, questions = [], byteCount = 0 } = refusal;
  if (failure === "large") {
    return (
      <Notice role="alert" title={t("source.large")}>
        <p>{t("source.failure.large", { megabytes: formats.formatNumber(Math.round(byteCount / 1e6)) })}</p>
        <button type="button" className="button" onClick={() => retry({ mayBeLarge: true })}>
          {t("source.openLarge")}
        </button>
      </Notice>
    );
  }
  return (
    <Notice
      role="alert"
      title={t(failure === "several-questions" ? "source.severalQuestions" : "source.refused")}
    >
      <p>{t(`source.failure.${failure}`)}</p>
      {questions.length > 0 && (
        <QuestionChoice questions={questions} onChoose={(question) => retry({ question })} />
      )}
      {CAN_BE_TRIED_AGAIN.has(failure) && (
        <button type="button" className="button" onClick={() => retry()}>
          {t("action.retry")}
        </button>
      )}
      {issues && <IssueTable caption={t("source.issues", { count: issues.length })} issues={issues} />}
      {opened && <p>{t("source.stillOpen")}</p>}
    </Notice>
  );
}
