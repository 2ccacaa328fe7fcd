import { useI18n } from "../../ui/language/LanguageProvider";
import { useOpenedDocument, type OpenedPackage } from "../../ui/answer/openedDocument";
import { aboutSource } from "../../ui/answer/aboutSource";
import { IssueTable } from "./IssueTable";

/** The opened package in its own words, what it holds, and what can be done with it. */
export function PackageCard({ openedPackage }: { openedPackage: OpenedPackage }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { shown, isKept, show, forget } = useOpenedDocument();
  const isShown = shown.kind !== "shipped";
  const { title, description, name, byteCount, sha256, remarks, tables } = openedPackage;
  const { dataset, missing } = tables;
  return (
    <section className="source-verdict">
      <h2>{t("source.package.title", { title })}</h2>
      <p>{t("source.package.text", { source: aboutSource(dataset, i18n) })}</p>
      {description !== "" && (
        <blockquote>
          <p>{description}</p>
        </blockquote>
      )}
      <p>
        {t("source.package.holds", {
          posts: dataset.posts.length,
          presences: dataset.presences.length,
          figures: dataset.figures.length,
          evidence: dataset.evidence.length,
        })}{" "}
        {missing.length > 0 &&
          t("source.package.missing", { files: formats.formatList(missing.map((each) => `${each}.csv`)) })}
      </p>
      {remarks.length > 0 && (
        <IssueTable caption={t("source.package.remarks", { count: remarks.length })} issues={remarks} />
      )}
      <p className="remark source-file">
        {t("source.file", { name, bytes: formats.formatNumber(byteCount) })} <code>SHA-256 {sha256}</code>
      </p>
      {!isKept && <p>{t("source.package.notKept")}</p>}
      <p className="source-actions">
        <button type="button" className="button" onClick={() => show(!isShown)}>
          {t(isShown ? "shown.return" : "source.show")}
        </button>
        <button type="button" className="button" onClick={forget}>
          {t("source.package.forget")}
        </button>
      </p>
    </section>
  );
}
