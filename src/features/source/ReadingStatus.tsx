import { questionNumberOf } from "../../domain/questionNumber";
import { useSpeech } from "../../ui/LanguageProvider";
import { useOpenedDocument, type ReadProgress } from "../../ui/openedDocument";

/** Says what is being read and how far it is, and what was read in the end. */
export function ReadingStatus() {
  const { t } = useSpeech();
  const { opened, openedPackage, isReading, progress } = useOpenedDocument();
  return (
    <>
      <div role="status">
        {isReading && !progress && <p>{t("source.reading")}</p>}
        {isReading && progress && <p>{sayProgress(progress, t)}</p>}
        {!isReading && opened && (
          <p className="visually-hidden">
            {t(`source.verdict.${opened.verdict}`, {
              number: questionNumberOf(opened.extraction.dataset.header),
            })}
          </p>
        )}
        {!isReading && openedPackage && (
          <p className="visually-hidden">{t("source.package.title", { title: openedPackage.title })}</p>
        )}
      </div>
      {isReading && progress && (
        <progress className="source-progress" value={progress.share} aria-hidden="true" />
      )}
    </>
  );
}

function sayProgress({ step, file = "" }: ReadProgress, t: ReturnType<typeof useSpeech>["t"]): string {
  return step === "table" ? t("source.progress.table", { file }) : t(`source.progress.${step}`);
}
