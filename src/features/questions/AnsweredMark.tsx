import type { Question } from "../../domain/questions/question";
import { useI18n } from "../../ui/language/LanguageProvider";

const SIDE = 14;

/** How fully a sub-question was answered: filled, half filled or empty, dashed where nobody has judged, and in words. */
export function AnsweredMark({ answered }: { answered: Question["answered"] }) {
  const { t } = useI18n();
  return (
    <span className="answered-mark">
      <svg width={SIDE} height={SIDE} aria-hidden="true" focusable="false">
        {answered === "partial" && <polygon className="answered-ink" points={`0,0 ${SIDE},0 0,${SIDE}`} />}
        {answered === "full" && <rect className="answered-ink" width={SIDE} height={SIDE} />}
        <rect
          className="answered-frame"
          x="0.5"
          y="0.5"
          width={SIDE - 1}
          height={SIDE - 1}
          strokeDasharray={answered === "" ? "2 2" : undefined}
        />
      </svg>{" "}
      {answered === "" ? t("questions.notJudged") : t(`answered.${answered}`)}
    </span>
  );
}
