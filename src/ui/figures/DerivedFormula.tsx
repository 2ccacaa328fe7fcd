import type { DerivedFigure } from "../../domain/derived/derived";
import { formatDerived, formulaValues } from "./figureText";
import { useSpeech } from "../language/LanguageProvider";

/** Formula with its numbers, the range that rounding allows, and the reading on which it rests. */
export function DerivedFormula({ derived }: { derived: DerivedFigure }) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <>
      <p className="formula">
        {t(`derived.${derived.name}.formula`, formulaValues(derived, speech))} ={" "}
        <em>{formatDerived(derived, speech)}</em>
      </p>
      <p>{t(`derived.${derived.name}.reading`)}</p>
    </>
  );
}
