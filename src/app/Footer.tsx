import { useSpeech } from "../ui/LanguageProvider";
import { OfficialAnswerLink } from "../ui/OfficialTextLinks";
import { ScreenLink } from "../ui/ScreenLink";
import { GlossaryLink } from "./glossary/GlossaryLink";

export function Footer() {
  const { t } = useSpeech();
  return (
    <footer className="site-footer">
      <p>{t("footer.what")}</p>
      <p>{t("footer.licences")}</p>
      <ul className="footer-ways">
        <li>
          <ScreenLink screen="source">{t("footer.source")}</ScreenLink>
        </li>
        <OfficialAnswerLink />
        <li>
          <a href="../../data/datapackage.json">{t("footer.data")}</a>
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
