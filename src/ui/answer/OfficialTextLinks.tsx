import { findOfficialTexts } from "../../domain/questions/officialTexts";
import { useAnswer } from "./AnswerProvider";
import { useI18n } from "../language/LanguageProvider";
import { OfficialTextLink, OfficialTextTitled } from "./OfficialTextLink";

/** The ways to the official text of the document that is shown, and the numbers to find it by; nothing where the data name none. */
export function OfficialTextLinks() {
  const { t } = useI18n();
  const { header } = useAnswer().dataset;
  const texts = findOfficialTexts(header);
  if (texts.length === 0) return null;
  const [legislature, question, bulletin] = ["legislature", "question", "answer_bulletin"].map(
    (field) => header.get(field) ?? "",
  );
  return (
    <p className="remark official-texts" data-no-figure="">
      <OfficialTextTitled>
        {texts.map((text, position) => (
          <span key={text.url}>
            {position > 0 && " · "}
            <OfficialTextLink text={text} />
          </span>
        ))}
      </OfficialTextTitled>
      {". "}
      {legislature && question && bulletin && t("official.find", { legislature, question, bulletin })}
    </p>
  );
}
