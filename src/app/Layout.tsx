import { useEffect, useRef, type ReactNode } from "react";
import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from "../i18n/languages";
import { useSpeech } from "../ui/LanguageProvider";
import { hrefOf, ScreenLink } from "../ui/ScreenLink";
import { useAddressSearch } from "../ui/useAddressSearch";
import { SCREENS, type Screen } from "../view-state/address";
import { Footer } from "./Footer";
import "./layout.css";

interface LayoutProps {
  /** Absent on an address that does not exist. */
  readonly screen: Screen | undefined;
  /** Said above the screen on every page. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

export function Layout({ screen, notice, children }: LayoutProps) {
  const { t } = useSpeech();
  const main = useRef<HTMLElement>(null);
  useArrival(screen, main);
  return (
    <>
      <a className="skip-link" href="#main">
        {t("layout.skip")}
      </a>
      <header className="site-header">
        <ScreenLink screen="overview" className="brand">
          Chancery
        </ScreenLink>
        <nav aria-label={t("layout.screens")}>
          <ul>
            {SCREENS.map((each) => (
              <li key={each}>
                <ScreenLink screen={each} isCurrent={each === screen}>
                  {t(`screen.${each}`)}
                </ScreenLink>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageLinks screen={screen ?? "overview"} />
      </header>
      {notice}
      <main id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <Footer />
    </>
  );
}

/** Another language is another page: it keeps the address's query and brings its own messages. */
function LanguageLinks({ screen }: { screen: Screen }) {
  const { t, language } = useSpeech();
  const [search] = useAddressSearch();
  return (
    <nav aria-label={t("layout.languages")} className="languages">
      <ul>
        {INTERFACE_LANGUAGES.map((each) => (
          <li key={each}>
            <a
              href={hrefOf(each, screen, search)}
              lang={each}
              hrefLang={each}
              aria-current={each === language ? "true" : undefined}
            >
              {LANGUAGE_NAMES[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On going to another screen: its title, its top, and the keyboard at its beginning. */
function useArrival(screen: Screen | undefined, main: React.RefObject<HTMLElement | null>) {
  const { t } = useSpeech();
  const arrivedAt = useRef(screen);
  useEffect(() => {
    if (arrivedAt.current === screen) return;
    arrivedAt.current = screen;
    document.title = screen ? t("page.title", { screen: t(`screen.${screen}`) }) : t("state.notFound.title");
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [screen, main, t]);
}
