import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import type { Screen } from "../../view-state/address";
import { findDossierOf } from "../../view-state/dossierView";

/** The way to what is shown as one document to print. */
export function DossierLink({ screen }: { screen: Screen | undefined }) {
  const { t } = useI18n();
  const [search] = useAddressSearch();
  if (screen === undefined || screen === "dossier") return null;
  return (
    <ScreenLink screen="dossier" search={findDossierOf(screen, search)} className="plain-button">
      {t("link.dossier")}
    </ScreenLink>
  );
}
