import type { InterfaceLanguage } from "../../i18n/languages";
import { LanguageWays } from "../shell/LanguageWays";
import { PlainHeader } from "../shell/PlainHeader";
import type { Translate } from "./translate";

interface NotKeptPageProps {
  /** The address of the site's root as the page needs it, with a slash at its end. */
  readonly root: string;
  readonly translations: ReadonlyMap<InterfaceLanguage, Translate>;
}

/**
 * Stands in for a page that the browser has not kept while the site does not answer, as in a language that was never
 * visited. `notFound.js` leaves the language in which the address begins.
 */
export function NotKeptPage({ root, translations }: NotKeptPageProps) {
  return (
    <>
      <PlainHeader root={root} />
      <main id="main" className="plain-page">
        {[...translations].map(([language, t]) => (
          <section key={language} lang={language} data-title={`${t("start.notKept.title")} – Chancery`}>
            <h1>{t("start.notKept.title")}</h1>
            <p className="lead">{t("start.notKept.text")}</p>
          </section>
        ))}
        <LanguageWays root={root} languages={[...translations.keys()]} />
      </main>
    </>
  );
}
