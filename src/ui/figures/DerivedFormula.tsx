import type { DerivedFigure } from "../../domain/derived/computeDerived";
import { formatDerived, formulaValues } from "./figureText";
import { useI18n } from "../language/LanguageProvider";

/** Formula with its numbers, the range that rounding allows, and the reading on which it rests. */
export function DerivedFormula({ derived }: { derived: DerivedFigure }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      <p className="formula">
        {t(`derived.${derived.name}.formula`, formulaValues(derived, i18n))} ={" "}
        <em>{formatDerived(derived, i18n)}</em>
      </p>
      <p>{t(`derived.${derived.name}.reading`)}</p>
    </>
  );
}
