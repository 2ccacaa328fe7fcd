import { AmountBar } from "../../charts/AmountBar";
import type { Figure } from "../../domain/figures/figure";
import { Card } from "../../ui/parts/Card";
import { FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Term } from "../../ui/terms/Term";
import { useHolder } from "./useHolder";

/** More than these are not told apart at a glance. */
const MOST_DRAWN = 12;

/** Staff in full-time equivalents: beside the amounts, and no money. */
export function StaffCard({ figures }: { figures: readonly Figure[] }) {
  const { t, formats } = useI18n();
  const holderOf = useHolder();
  return (
    <Card id="budget-staff" title={t("budget.staffTitle")}>
      {figures.map((figure) => (
        <div key={figure.figureId + figure.population} className="staff">
          <p>
            <b className="big-number">
              <FigureValue figure={figure} />
            </b>{" "}
            <Term id="fte">{t("unit.FTE")}</Term>
          </p>
          {figure.value <= MOST_DRAWN && <Units figure={figure} />}
          <p className="definition">
            {[holderOf(figure), figure.qualifier === "exact" ? "" : t(`qualifier.${figure.qualifier}`)]
              .filter(Boolean)
              .join(formats.comma)}
          </p>
        </div>
      ))}
      <p>{t("budget.staffText")}</p>
    </Card>
  );
}

/** One box for each full-time equivalent, the last one filled as far as it goes. */
function Units({ figure }: { figure: Figure }) {
  const units = Array.from({ length: Math.ceil(figure.value) }, (_, position) =>
    Math.min(1, figure.value - position),
  );
  return (
    <div className="staff-units">
      {units.map((part, position) => (
        // The boxes never change places.
        <div key={position}>
          <AmountBar value={part} reach={1} scale={1} look={figure.qualifier} height={28} />
        </div>
      ))}
    </div>
  );
}
