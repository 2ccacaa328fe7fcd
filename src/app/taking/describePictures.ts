import { pictureOfFacts } from "../../export/pictures/pictureOfFacts";
import type { DescribePictures, ExportPicture } from "../../export/pictures/picture";
import type { Taken, TakingContext } from "../../export/takeable";
import { pictureAmounts } from "../../features/budget/budgetPictures";
import { pictureChanges } from "../../features/changes/changesPictures";
import { pictureComparison } from "../../features/compare/comparePictures";
import { pictureAllGroups, picturePosts } from "../../features/coverage/taking/coveragePictures";
import { pictureMinistries } from "../../features/ministries/ministriesPictures";
import { pictureSurvey } from "../../features/newsletters/newslettersPictures";
import { pictureChronology, pictureQuestions } from "../../features/questions/questionsPictures";
import {
  pictureChain,
  pictureContent,
  pictureDates,
  pictureOrigin,
} from "../../features/traffic/trafficPictures";
import { describeTaken } from "./describeTaken";

/** The figures that are more than a table of facts, by the anchor of their card or view. */
const FIGURES: Readonly<Record<string, DescribePictures>> = {
  posts: picturePosts,
  "finding-coverage": (taken, context) => picturePosts(taken, { ...context, search: "" }),
  "posts-by-region": pictureAllGroups,
  "posts-by-kind": pictureAllGroups,
  comparison: pictureComparison,
  changes: pictureChanges,
  ministries: pictureMinistries,
  "budget-lines": pictureAmounts,
  "finding-budget": pictureAmounts,
  "visitors-origin": pictureOrigin,
  "finding-traffic": pictureOrigin,
  "visit-chain": pictureChain,
  "site-content": pictureContent,
  "site-dates": pictureDates,
  "letters-survey": pictureSurvey,
  "finding-newsletters": pictureSurvey,
  "questions-matrix": pictureQuestions,
  "finding-questions": pictureQuestions,
  chronology: pictureChronology,
};

/** The pictures of a card or view: its figures, or where it has none the table of its facts. */
export async function describePictures(
  taken: Taken,
  context: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { id } = taken;
  await context.i18n.loadMessages("take");
  const figures = Object.hasOwn(FIGURES, id) ? await FIGURES[id]?.(taken, context) : undefined;
  if (figures && figures.length > 0) return figures;
  const tables = await describeTaken(taken, context);
  return tables.filter(({ columns }) => columns.some(({ name }) => name === "fact_name")).map(pictureOfFacts);
}
