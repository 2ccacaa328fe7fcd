import { useRef, type ReactNode } from "react";
import { useI18n } from "../../ui/language/LanguageProvider";
import type { Screen } from "../../view-state/address";
import { Footer } from "./Footer";
import { GlossaryProvider } from "../glossary/GlossaryProvider";
import { PageTitle } from "./PageTitle";
import { PrintedLine } from "./PrintedLine";
import { SiteHeader } from "./SiteHeader";
import { useScrollRestoration } from "./useScrollRestoration";
import "./Layout.css";

interface LayoutProps {
  /** Absent on an address that does not exist. */
  readonly screen: Screen | undefined;
  /** Said above the screen on every page. */
  readonly notice?: ReactNode;
  /** In the head: which data are shown, and the way to others. */
  readonly source?: ReactNode;
  /** In the foot, where a document is shown. */
  readonly officialText?: ReactNode;
  readonly children: ReactNode;
}

export function Layout({ screen, notice, source, officialText, children }: LayoutProps) {
  const { t } = useI18n();
  const main = useRef<HTMLElement>(null);
  useScrollRestoration(screen, main);
  return (
    <GlossaryProvider>
      <PageTitle screen={screen} />
      <a className="skip-link" href="#main" data-acts="">
        {t("layout.skip")}
      </a>
      <SiteHeader screen={screen} source={source} />
      {notice}
      <main id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <PrintedLine />
      <Footer officialText={officialText} />
    </GlossaryProvider>
  );
}
