import type { CheckTopic } from "../../domain/checks/checkOutcome";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { Card } from "../../ui/parts/Card";
import { CheckList } from "../../ui/checks/CheckList";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useChecks } from "../../ui/checks/useChecks";
import { AverageVisit } from "./AverageVisit";
import { Content } from "./Content";
import { FigureTable } from "./FigureTable";
import { Dates } from "./Dates";

const CHECKED_HERE: readonly CheckTopic[] = ["traffic", "content"];

/** What stands below the visitors: the average visit, the content, the dates, all figures, and the checks. */
export function TrafficMore() {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const figures = dataset.figures.filter(({ measure }) => measure.startsWith("traffic."));
  const checks = useChecks(CHECKED_HERE);
  return (
    <div className="traffic-grid" data-stack="">
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
