import type { ReactNode } from "react";
import type { DocumentHeader } from "../domain/document";
import { findOfficialTexts, type OfficialText } from "../domain/officialTexts";
import { LANGUAGE_NAMES } from "../i18n/languages";
import { useAnswer } from "./AnswerProvider";
import { useSpeech } from "./LanguageProvider";
import { Message } from "./Message";

/** The ways to the official text of the document that is shown, and the numbers to find it by; nothing where the data name none. */
export function OfficialTextLinks() {
  const { t } = useSpeech();
  const { header } = useAnswer().dataset;
  const texts = findOfficialTexts(header);
  if (texts.length === 0) return null;
  const [legislature, question, bulletin] = ["legislature", "question", "answer_bulletin"].map(
    (field) => header.get(field) ?? "",
  );
  return (
    <p className="remark official-texts" data-no-figure="">
      <Titled>
        {texts.map((text, position) => (
          <span key={text.url}>
            {position > 0 && " · "}
            <OfficialTextLink text={text} />
          </span>
        ))}
      </Titled>
      {". "}
      {legislature && question && bulletin && t("official.find", { legislature, question, bulletin })}
    </p>
  );
}

/** Only the answer, for where there is room for one. */
export function OfficialAnswerLink({ header }: { header: DocumentHeader }) {
  const answer = findOfficialTexts(header).find(({ kind }) => kind === "answer");
  if (!answer) return null;
  return (
    <li>
      <Titled>
        <OfficialTextLink text={answer} />
      </Titled>
    </li>
  );
}

function Titled({ children }: { children: ReactNode }) {
  const { t } = useSpeech();
  return <Message id="pair" values={{ label: t("official.title"), value: children }} />;
}

function OfficialTextLink({ text: { kind, url, bulletin, language } }: { text: OfficialText }) {
  const { t } = useSpeech();
  return (
    <a href={url} hrefLang={language}>
      {kind === "list"
        ? t("official.list", { language: language ? LANGUAGE_NAMES[language] : "" })
        : t(`official.${kind}`, { bulletin })}
    </a>
  );
}
