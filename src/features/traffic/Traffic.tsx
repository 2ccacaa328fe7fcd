import type messages from "../../i18n/messages/traffic/en.json";
import type { DerivedName } from "../../domain/derived/computeDerived";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { formatFigure } from "../../ui/figures/figureText";
import { nameMeasure } from "../../ui/figures/measureText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Notice } from "../../ui/parts/Notice";
import { PageContents } from "../../ui/parts/PageContents";
import { PageNotes } from "../../ui/evidence/PageNotes";
import { ScreenTitle } from "../../ui/parts/ScreenTitle";
import { Stamp } from "../../ui/answer/Stamp";
import { LazyMore } from "./lazyTraffic";
import { Origin } from "./Origin";
import { VisitChain } from "./VisitChain";
import "./Traffic.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    traffic: typeof messages;
  }
}

const DERIVED_HERE: readonly DerivedName[] = [
  "visits",
  "visits_per_visitor",
  "views_per_visitor",
  "visitors_domestic",
  "visitors_abroad",
  "seconds_per_page",
  "hours_read",
  "items_per_week",
];

export function Traffic() {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { dataset, findFigure } = useAnswer();
  const derived = useDerived();
  const figures = dataset.figures.filter(({ measure }) => /^(?:traffic|content)\./.test(measure));
  const visitors = findFigure("traffic.unique_visitors");
  return (
    <>
      <PageContents />
      <div className="screen traffic">
        <header className="screen-head">
          <ScreenTitle
            marks={
              visitors && (
                <EvidenceLink evidenceIds={[visitors.evidenceId]} of={nameMeasure(visitors.measure, i18n)} />
              )
            }
          >
            {visitors
              ? t("traffic.title", {
                  visitors: formatFigure(visitors, i18n),
                  period: visitors.period ? formats.formatPeriod(visitors.period) : "",
                })
              : t("screen.traffic")}
          </ScreenTitle>
          <p className="lead">{t("traffic.lead")}</p>
        </header>
        {figures.length === 0 && (
          <Notice title={t("traffic.empty.title")}>
            <p>{t("traffic.empty.text")}</p>
            <Stamp />
          </Notice>
        )}
        <div className="traffic-grid" data-stack="">
          <VisitChain />
          <Origin />
        </div>
        <LazyMore />
        <PageNotes
          evidenceIds={[...figures, ...dataset.events].map(({ evidenceId }) => evidenceId)}
          derived={DERIVED_HERE.map((name) => derived.get(name)).filter((figure) => figure !== undefined)}
        />
      </div>
    </>
  );
}
