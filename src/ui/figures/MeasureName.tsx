import type { Measure } from "../../domain/figures/measures";
import { useNameMeasure } from "./measureText";
import { Term } from "../terms/Term";
import type { TermId } from "../terms/termIds";

const TERMS: Partial<Record<Measure, TermId>> = {
  "staffing.fte": "fte",
  "traffic.unique_visitors": "visitor",
  "traffic.visit_duration": "visit",
  "traffic.page_views": "view",
  "survey.respondents": "survey",
};

/** What is measured, with the way to the definition of the word where the glossary has one. */
export function MeasureName({ measure }: { measure: Measure }) {
  const nameMeasure = useNameMeasure();
  const name = nameMeasure(measure);
  const termId = TERMS[measure];
  return termId ? <Term id={termId}>{name}</Term> : <>{name}</>;
}
