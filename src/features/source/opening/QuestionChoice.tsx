import type { ListedQuestion } from "../../../domain/dataset/extraction";
import { useI18n } from "../../../ui/language/LanguageProvider";

interface QuestionChoiceProps {
  readonly questions: readonly ListedQuestion[];
  readonly onChoose: (number: string) => void;
}

/** The questions of a text, each with a button that reads it, and with title and author as the text gives them. */
export function QuestionChoice({ questions, onChoose }: QuestionChoiceProps) {
  const { t } = useI18n();
  return (
    <ul className="source-questions">
      {questions.map(({ number, title, author, language }) => (
        <li key={number}>
          <button type="button" className="button" onClick={() => onChoose(number)}>
            {t("source.readQuestion", { number })}
          </button>{" "}
          <span lang={language}>{title}</span> <span className="remark">{author}</span>
        </li>
      ))}
    </ul>
  );
}
