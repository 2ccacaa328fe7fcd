import type { DerivedFigure } from "../../domain/derived/computeDerived";
import type { Figure } from "../../domain/figures/figure";
import { DerivedValue, FigureValue } from "./FigureValue";
import { useI18n } from "../language/LanguageProvider";
import { useNameMeasure } from "./measureText";
import { Pair } from "../language/Pair";

/** A stated figure with its name, in one line. */
export function LabelledFigure({ figure }: { figure: Figure }) {
  const nameMeasure = useNameMeasure();
  return <Pair label={nameMeasure(figure.measure)} value={<FigureValue figure={figure} />} />;
}

/** A derived figure with its name, in one line. */
export function LabelledDerived({ derived }: { derived: DerivedFigure }) {
  const { t } = useI18n();
  return <Pair label={t(`derived.${derived.name}.label`)} value={<DerivedValue derived={derived} />} />;
}
