import { useState } from "react";
import { questionNumberOf } from "../../domain/questions/questionNumber";
import { savePackage } from "../../export/savePackage";
import type { Issue } from "../../package/packageError";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Notice } from "../../ui/parts/Notice";
import { useOpenedDocument, type OpenedDocument } from "../../ui/answer/openedDocument";
import { IssueTable } from "./IssueTable";
import { QuestionChoice } from "./opening/QuestionChoice";
import type { SourceRow } from "./evidence/rows";

/** How the opened text relates to the shipped data, what was found in it, and what can be done with it. */
export function VerdictCard({ opened, rows }: { opened: OpenedDocument; rows: readonly SourceRow[] }) {
  const { t, formats } = useI18n();
  const { shown, isKept, show, forget, readQuestion } = useOpenedDocument();
  const isShown = shown.kind !== "shipped";
  const [saving, setSaving] = useState<"failed" | readonly Issue[]>([]);
  const { verdict, name, byteCount, sha256, extraction, question } = opened;
  const others = extraction.questions.filter(({ number: each }) => each !== question);
  const number = questionNumberOf(extraction.dataset.header);
  const count = (state: SourceRow["state"]) => rows.filter((row) => row.state === state).length;
  const isShipped = verdict === "same-text" || verdict === "same-words";
  const save = () => {
    setSaving([]);
    savePackage(opened).then(setSaving, () => setSaving("failed"));
  };
  return (
    <section className="source-verdict" data-verdict={verdict}>
      <h2>{t(`source.verdict.${verdict}`, { number })}</h2>
      <p>{t(`source.verdict.${verdict}.text`, { number })}</p>
      <p>
        {verdict === "other"
          ? t("source.foundOther", { count: rows.length })
          : t("source.found", {
              count: rows.length - count("added"),
              atPlace: count("at-place"),
              reanchored: count("re-anchored"),
              lost: count("not-found"),
            })}{" "}
        {count("added") > 0 && t("source.addedCount", { count: count("added") })}
      </p>
      <p className="remark source-file">
        {t("source.file", { name: name || t("shown.pasted"), bytes: formats.formatNumber(byteCount) })}{" "}
        <code>SHA-256 {sha256}</code>
      </p>
      {others.length > 0 && (
        <>
          <p>{t("source.otherQuestions", { number: question ?? "", count: others.length })}</p>
          <QuestionChoice questions={others} onChoose={readQuestion} />
        </>
      )}
      {!isKept && <p>{t("source.notKept")}</p>}
      <p className="source-actions">
        {!isShipped && (
          <>
            <button type="button" className="button" onClick={() => show(!isShown)}>
              {t(isShown ? "shown.return" : "source.show")}
            </button>
            <button type="button" className="button" onClick={save}>
              {t("source.save")}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={forget}>
          {t("source.forget")}
        </button>
      </p>
      {saving === "failed" && <p role="alert">{t("source.saveFailed")}</p>}
      {saving !== "failed" && saving.length > 0 && (
        <Notice role="alert" title={t("source.saveInvalid")}>
          <p>{t("source.saveInvalid.text")}</p>
          <IssueTable caption={t("source.issues", { count: saving.length })} issues={saving} />
        </Notice>
      )}
    </section>
  );
}
