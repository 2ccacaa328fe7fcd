import { useSpeech } from "../../ui/LanguageProvider";
import { Notice } from "../../ui/Notice";
import { useOpenedDocument, type Refusal } from "../../ui/openedDocument";
import { IssueTable } from "./IssueTable";

/** Why a text or a package was not read, and what can be done. */
export function RefusedNotice({ refusal }: { refusal: Refusal }) {
  const { t, formats } = useSpeech();
  const { opened, openedPackage, openLarge } = useOpenedDocument();
  const { failure, issues, byteCount = 0 } = refusal;
  const isStillOpen = opened !== undefined || openedPackage !== undefined;
  if (failure === "large") {
    return (
      <Notice role="alert" title={t("source.large")}>
        <p>{t("source.failure.large", { megabytes: formats.formatNumber(Math.round(byteCount / 1e6)) })}</p>
        <button type="button" className="button" onClick={openLarge}>
          {t("source.openLarge")}
        </button>
      </Notice>
    );
  }
  return (
    <Notice role="alert" title={t("source.refused")}>
      <p>{t(`source.failure.${failure}`)}</p>
      {issues && <IssueTable caption={t("source.issues", { count: issues.length })} issues={issues} />}
      {isStillOpen && <p>{t("source.stillOpen")}</p>}
    </Notice>
  );
}
