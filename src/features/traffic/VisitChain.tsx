import type { ReactNode } from "react";
import { useAnswer } from "../../ui/AnswerProvider";
import { DerivedValue, FigureValue } from "../../ui/FigureValue";
import { LabelledDerived, LabelledFigure } from "../../ui/LabelledValue";
import { useSpeech } from "../../ui/LanguageProvider";
import { MeasureName } from "../../ui/MeasureName";
import { Term } from "../../ui/Term";

/** Visitors, visits and views told apart, and why the two ratios differ. */
export function VisitChain() {
  const { t } = useSpeech();
  const { findFigure, derived } = useAnswer();
  const visitors = findFigure("traffic.unique_visitors");
  const views = findFigure("traffic.page_views");
  const perVisit = findFigure("traffic.pages_per_visit");
  const visits = derived.get("visits");
  const perVisitor = derived.get("views_per_visitor");
  return (
    <>
      <ol className="visit-chain">
        {visitors && (
          <Step label={<MeasureName measure="traffic.unique_visitors" />}>
            <FigureValue figure={visitors} />
          </Step>
        )}
        {visits && (
          <Step label={<Term id="visit">{t("derived.visits.label")}</Term>}>
            <DerivedValue derived={visits} />
          </Step>
        )}
        {views && (
          <Step label={<MeasureName measure="traffic.page_views" />}>
            <FigureValue figure={views} />
          </Step>
        )}
      </ol>
      {visits && <p>{t("derived.visits.reading")}</p>}
      {perVisit && perVisitor && (
        <p>
          {t("traffic.ratios")} <LabelledFigure figure={perVisit} />. <LabelledDerived derived={perVisitor} />
          .
        </p>
      )}
      <ul className="plain-list">
        {[derived.get("visits_per_visitor"), derived.get("hours_read")].map(
          (figure) =>
            figure && (
              <li key={figure.name}>
                <LabelledDerived derived={figure} />
              </li>
            ),
        )}
      </ul>
    </>
  );
}

function Step({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <li>
      <span className="step-label">{label}</span>
      <b>{children}</b>
    </li>
  );
}
