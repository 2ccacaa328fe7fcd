import { useAnswer } from "./AnswerProvider";
import { useSpeech } from "./LanguageProvider";

/** Says of what year and which question everything around it is. */
export function Stamp() {
  const { t } = useSpeech();
  const { questionNumber, answerYear } = useAnswer();
  return (
    <span className="stamp">
      {t("stamp.asStated", { year: answerYear })}{" "}
      <span className="stamp-source">· {t("stamp.question", { number: questionNumber })}</span>
    </span>
  );
}
