import type { InterfaceLanguage } from "../../i18n/languages";
import { SCREENS } from "../screens";
import { formatPath } from "../../view-state/address";
import { LanguageWays } from "../shell/LanguageWays";
import { PlainHeader } from "../shell/PlainHeader";
import type { Translate } from "./translate";

interface NotFoundPageProps {
  /** The address of the site's root as the page needs it, with a slash at its end. */
  readonly root: string;
  readonly translations: ReadonlyMap<InterfaceLanguage, Translate>;
}

/** Every language with the ways to all screens: `notFound.js` leaves the one in which the address begins. */
export function NotFoundPage({ root, translations }: NotFoundPageProps) {
  return (
    <>
      <PlainHeader root={root} />
      <main id="main" className="plain-page">
        {[...translations].map(([language, t]) => (
          <section key={language} lang={language} data-title={`${t("state.notFound.title")} – Chancery`}>
            <h1>{t("state.notFound.title")}</h1>
            <p className="lead">{t("state.notFound.text")}</p>
            <ul className="ways">
              {SCREENS.map((screen) => (
                <li key={screen}>
                  <a href={`${root}${formatPath(language, screen).slice(1)}`}>{t(`screen.${screen}`)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <LanguageWays root={root} languages={[...translations.keys()]} />
      </main>
    </>
  );
}
