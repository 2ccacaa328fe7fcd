import type { DerivedFigure } from "../domain/derived";
import { formatDerived, formatFigure } from "./figureText";
import { useSpeech } from "./LanguageProvider";

/** Formula with its numbers, the range that rounding allows, and the reading on which it rests. */
export function DerivedFormula({ derived }: { derived: DerivedFigure }) {
  const speech = useSpeech();
  const { t } = speech;
  const inputs = Object.fromEntries(
    derived.inputs.map((figure, position) => ["abcd"[position] ?? "", formatFigure(figure, speech)]),
  );
  return (
    <>
      <p className="formula">
        {t(`derived.${derived.name}.formula`, inputs)} = <em>{formatDerived(derived, speech)}</em>
      </p>
      <p>{t(`derived.${derived.name}.reading`)}</p>
    </>
  );
}
