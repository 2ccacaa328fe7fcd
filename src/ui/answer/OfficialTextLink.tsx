import type { ReactNode } from "react";
import type { OfficialText } from "../../domain/questions/officialTexts";
import { LANGUAGE_NAMES } from "../../i18n/languages";
import { useI18n } from "../language/LanguageProvider";
import { Message } from "../language/Message";

/** Says what the links are before them. */
export function OfficialTextTitled({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  return <Message id="pair" values={{ label: t("official.title"), value: children }} />;
}

export function OfficialTextLink({ text: { kind, url, bulletin, language } }: { text: OfficialText }) {
  const { t } = useI18n();
  return (
    <a href={url} hrefLang={language}>
      {kind === "list"
        ? t("official.list", { language: language ? LANGUAGE_NAMES[language] : "" })
        : t(`official.${kind}`, { bulletin })}
    </a>
  );
}
