import type { Question } from "./question";

/** The sub-questions whose answer an editor has judged, and those among them that were not answered in full. */
export function findJudged(questions: readonly Question[]) {
  const judged = questions.filter(({ answered }) => answered !== "");
  return { judged, open: judged.filter(({ answered }) => answered !== "full") };
}
