import { useI18n } from "../ui/language/LanguageProvider";
import { Notice } from "../ui/parts/Notice";
import { ScreenLink } from "../ui/address/ScreenLink";
import { SCREENS } from "./screens";
import "./start/plainPage.css";

export function Loading() {
  const { t } = useI18n();
  return (
    <p role="status" className="loading">
      {t("state.loading")}
    </p>
  );
}

export function NotFound() {
  const { t } = useI18n();
  return (
    <Notice title={t("state.notFound.title")}>
      <p>{t("state.notFound.text")}</p>
      <ul className="ways">
        {SCREENS.map((screen) => (
          <li key={screen}>
            <ScreenLink screen={screen}>{t(`screen.${screen}`)}</ScreenLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
