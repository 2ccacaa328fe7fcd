import { useI18n } from "../../../ui/language/LanguageProvider";

/** How to read a cluster of posts on the map. */
export function ClusterLegend() {
  const { t } = useI18n();
  return <p data-no-figure="">{t("large.legend")}</p>;
}
