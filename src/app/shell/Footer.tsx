import type { ReactNode } from "react";
import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { GlossaryLink } from "../glossary/GlossaryLink";

/** `officialText`: the way to the text of the document that is shown, where one is. */
export function Footer({ officialText }: { officialText: ReactNode }) {
  const { t } = useI18n();
  return (
    <footer className="site-footer">
      <p>{t("footer.what")}</p>
      <p>
        {t("footer.licences")} <a href="../../third-party-notices.txt">{t("footer.notices")}</a>
      </p>
      <ul className="footer-ways" data-acts="">
        <li>
          <a href="#main">{t("layout.top")}</a>
        </li>
        <li>
          <ScreenLink screen="source">{t("footer.source")}</ScreenLink>
        </li>
        {officialText}
        <li>
          <ScreenLink screen="open">{t("screen.open")}</ScreenLink>
        </li>
        <li>
          <ScreenLink screen="data">{t("footer.data")}</ScreenLink>
        </li>
        <li>
          <ScreenLink screen="plain">{t("screen.plain")}</ScreenLink>
        </li>
        <li>
          <GlossaryLink />
        </li>
        <li>
          <ScreenLink screen="accessibility">{t("footer.accessibility")}</ScreenLink>
        </li>
      </ul>
    </footer>
  );
}
