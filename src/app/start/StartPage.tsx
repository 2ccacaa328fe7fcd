import { LANGUAGE_NAMES, type InterfaceLanguage } from "../../i18n/languages";
import { formatPath } from "../../view-state/address";
import { PlainHeader } from "../shell/PlainHeader";
import type { Translate } from "./translate";

interface StartPageProps {
  /** The address of the site's root as the page needs it; empty: this very folder. */
  readonly root: string;
  readonly translations: ReadonlyMap<InterfaceLanguage, Translate>;
}

/** Offers every language; `language.js` leads on to the reader's. */
export function StartPage({ root, translations }: StartPageProps) {
  return (
    <>
      <PlainHeader root={root} />
      <main id="main" className="plain-page">
        <h1 className="visually-hidden">Chancery</h1>
        <ul className="welcome">
          {[...translations].map(([language, t]) => (
            <li key={language} lang={language}>
              <h2>
                <a href={`${root}${formatPath(language, "overview").slice(1)}`} hrefLang={language}>
                  {LANGUAGE_NAMES[language]}
                </a>
              </h2>
              <p>{t("screen.overview.description")}</p>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
