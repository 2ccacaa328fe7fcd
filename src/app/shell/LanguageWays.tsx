import { LANGUAGE_NAMES, type InterfaceLanguage } from "../../i18n/languages";
import { formatPath } from "../../view-state/address";

interface LanguageWaysProps {
  readonly root: string;
  readonly languages: readonly InterfaceLanguage[];
}

/** Each language by its own name, leading to the overview in it. */
export function LanguageWays({ root, languages }: LanguageWaysProps) {
  return (
    <ul className="ways">
      {languages.map((language) => (
        <li key={language}>
          <a href={`${root}${formatPath(language, "overview").slice(1)}`} lang={language} hrefLang={language}>
            {LANGUAGE_NAMES[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}
