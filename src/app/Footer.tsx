import { useSpeech } from "../ui/LanguageProvider";

export function Footer() {
  const { t } = useSpeech();
  return (
    <footer className="site-footer">
      <p>{t("footer.what")}</p>
      <p>{t("footer.licences")}</p>
      <p>
        <a href="../../data/datapackage.json">{t("footer.data")}</a>
      </p>
    </footer>
  );
}
