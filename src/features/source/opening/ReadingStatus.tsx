import { questionNumberOf } from "../../../domain/questions/questionNumber";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { useOpenedDocument, type ReadProgress } from "../../../ui/answer/openedDocument";

/** Says what is being read and how far it is, and what was read in the end. */
export function ReadingStatus() {
  const { t } = useI18n();
  const { opened, isReading, progress } = useOpenedDocument();
  return (
    <>
      <div role="status">
        {isReading && !progress && <p>{t("source.reading")}</p>}
        {isReading && progress && <p>{sayProgress(progress, t)}</p>}
        {!isReading && opened?.kind === "text" && (
          <p className="visually-hidden">
            {t(`source.verdict.${opened.verdict}`, {
              number: questionNumberOf(opened.tables.dataset.header),
            })}
          </p>
        )}
        {!isReading && opened?.kind === "package" && (
          <p className="visually-hidden">{t("source.package.title", { title: opened.title })}</p>
        )}
      </div>
      {isReading && progress?.share !== undefined && (
        <progress className="source-progress" value={progress.share} aria-hidden="true" />
      )}
    </>
  );
}

function sayProgress({ step, file = "" }: ReadProgress, t: ReturnType<typeof useI18n>["t"]): string {
  return step === "table" ? t("source.progress.table", { file }) : t(`source.progress.${step}`);
}
