import { rememberOf } from "../../domain/remember";
import type { Dataset } from "../../domain/dataset/dataset";
import { computeDerived, type DerivedFigure, type DerivedName } from "../../domain/derived/computeDerived";
import { useAnswer } from "../answer/AnswerProvider";

const derivedOf = rememberOf((dataset: Dataset) => computeDerived(dataset));

/** The derived figures of the answer, computed once for each. Apart from the answer: not every screen needs them. */
export function useDerived(): ReadonlyMap<DerivedName, DerivedFigure> {
  return derivedOf(useAnswer().dataset);
}
