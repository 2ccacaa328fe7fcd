import { useSpeech } from "../../ui/language/LanguageProvider";

/** How to read a stack of posts on the map. */
export function StackLegend() {
  const { t } = useSpeech();
  return <p data-no-figure="">{t("large.legend")}</p>;
}
