import type { CheckTopic } from "../../domain/check";
import { useAnswer } from "../../ui/AnswerProvider";
import { Card } from "../../ui/Card";
import { CheckList } from "../../ui/CheckList";
import { useSpeech } from "../../ui/LanguageProvider";
import { useChecks } from "../../ui/useChecks";
import { AverageVisit } from "./AverageVisit";
import { Content } from "./Content";
import { FigureTable } from "./FigureTable";
import { Dates } from "./Dates";

const CHECKED_HERE: readonly CheckTopic[] = ["traffic", "content"];

/** What stands below the visitors: the average visit, the content, the dates, all figures, and the checks. */
export function More() {
  const { t } = useSpeech();
  const { dataset } = useAnswer();
  const figures = dataset.figures.filter(({ measure }) => measure.startsWith("traffic."));
  const checks = useChecks(CHECKED_HERE);
  return (
    <div className="traffic-grid">
      <AverageVisit />
      <Content />
      <Dates />
      {figures.length > 0 && (
        <Card
          id="traffic-figures"
          title={t("traffic.figuresTitle", { count: figures.length })}
          countsRows
          className="wide"
        >
          <FigureTable figures={figures} caption={t("traffic.figuresCaption")} />
        </Card>
      )}
      {checks.length > 0 && (
        <Card id="traffic-checks" title={t("checks.title")} className="wide">
          <CheckList checks={checks} />
        </Card>
      )}
    </div>
  );
}
