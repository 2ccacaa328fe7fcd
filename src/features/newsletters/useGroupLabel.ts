import { MEASURES } from "../../domain/measures";
import { useSpeech } from "../../ui/LanguageProvider";
import { isStated, type FlowGroup } from "./surveyFlow";

/** What a group of the survey is called: as its measure, or as what is left over. */
export function useGroupLabel(): (group: FlowGroup) => string {
  const { t, labelOf } = useSpeech();
  return ({ key, count }) => {
    if (isStated(count)) return labelOf(MEASURES[count.measure].labels);
    return t(key === "rest" ? "newsletters.group.rest" : "newsletters.group.nonSenders");
  };
}
