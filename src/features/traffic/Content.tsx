import { ChartBox } from "../../charts/ChartBox";
import { HorizontalBars } from "../../charts/lazyCharts";
import type { Figure } from "../../domain/figure";
import type { Measure } from "../../domain/measures";
import { useAnswer } from "../../ui/AnswerProvider";
import { LabelledDerived } from "../../ui/LabelledValue";
import { useSpeech } from "../../ui/LanguageProvider";
import { FigureTable } from "./FigureTable";
import { computeBars } from "./series";

const PARTS: readonly Measure[] = ["content.articles", "content.events", "content.people"];

/** New items on the site by kind, and their pace since the launch. */
export function Content({ figures }: { figures: readonly Figure[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const pace = useAnswer().derived.get("items_per_week");
  const bars = computeBars(figures, PARTS, speech);
  return (
    <>
      {bars.length > 0 && (
        <ChartBox title={t("traffic.contentCaption")} rows={bars}>
          <HorizontalBars rows={bars} />
        </ChartBox>
      )}
      <FigureTable figures={figures} caption={t("traffic.contentCaption")} />
      {pace && (
        <p>
          <LabelledDerived derived={pace} />
        </p>
      )}
    </>
  );
}
