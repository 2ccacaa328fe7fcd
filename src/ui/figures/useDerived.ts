import type { Dataset } from "../../domain/dataset/dataset";
import { computeDerived, type DerivedFigure, type DerivedName } from "../../domain/derived/derived";
import { useAnswer } from "../answer/AnswerProvider";

const derivedOf = new WeakMap<Dataset, ReadonlyMap<DerivedName, DerivedFigure>>();

/** The derived figures of the answer, computed once for each. Apart from the answer: not every screen needs them. */
export function useDerived(): ReadonlyMap<DerivedName, DerivedFigure> {
  const { dataset } = useAnswer();
  const derived = derivedOf.get(dataset) ?? computeDerived(dataset);
  derivedOf.set(dataset, derived);
  return derived;
}
