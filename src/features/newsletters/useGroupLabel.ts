import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";
import { isStated, type FlowGroup } from "./surveyFlow";

/** What a group of the survey is called: as its measure, or as what is left over. */
export function useGroupLabel(): (group: FlowGroup) => string {
  const { t } = useI18n();
  const nameMeasure = useNameMeasure();
  return ({ key, count }) => {
    if (isStated(count)) return nameMeasure(count.measure);
    return t(key === "rest" ? "newsletters.group.rest" : "newsletters.group.nonSenders");
  };
}
