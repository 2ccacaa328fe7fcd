import { ChartBox } from "../../charts/ChartBox";
import { HorizontalBars } from "../../charts/lazyCharts";
import type { Measure } from "../../domain/measures";
import { useAnswer } from "../../ui/AnswerProvider";
import { DerivedValue } from "../../ui/FigureValue";
import { LabelledFigure } from "../../ui/LabelledValue";
import { useSpeech } from "../../ui/LanguageProvider";
import { computeBars } from "./series";

const PARTS: readonly Measure[] = ["traffic.share_domestic", "traffic.share_abroad"];

/** Visitors from Belgium against those from abroad, as shares and as numbers with their range. */
export function Origin() {
  const speech = useSpeech();
  const { t } = speech;
  const { dataset, findFigure, derived } = useAnswer();
  const bars = computeBars(dataset.figures, PARTS, speech);
  const parts = [
    { share: findFigure("traffic.share_domestic"), visitors: derived.get("visitors_domestic") },
    { share: findFigure("traffic.share_abroad"), visitors: derived.get("visitors_abroad") },
  ];
  const countries = findFigure("traffic.countries");
  return (
    <>
      <ChartBox title={t("traffic.origin")} rows={bars}>
        <HorizontalBars rows={bars} />
      </ChartBox>
      <ul className="plain-list">
        {parts.map(
          ({ share, visitors }) =>
            share && (
              <li key={share.figureId}>
                <LabelledFigure figure={share} />
                {visitors && (
                  <>
                    , <DerivedValue derived={visitors} />
                  </>
                )}
              </li>
            ),
        )}
        {countries && (
          <li>
            <LabelledFigure figure={countries} />. {t("traffic.countriesRemark")}
          </li>
        )}
      </ul>
    </>
  );
}
