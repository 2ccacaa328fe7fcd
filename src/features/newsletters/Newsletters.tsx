import { useMemo } from "react";
import type { CheckTopic } from "../../domain/check";
import type { DerivedName } from "../../domain/derived";
import { useAnswer } from "../../ui/AnswerProvider";
import { Card } from "../../ui/Card";
import { CheckList } from "../../ui/CheckList";
import { useSpeech } from "../../ui/LanguageProvider";
import { Notice } from "../../ui/Notice";
import { PageNotes } from "../../ui/PageNotes";
import { Stamp } from "../../ui/Stamp";
import { StatementList } from "../../ui/StatementList";
import { useChecks } from "../../ui/useChecks";
import { Costs } from "./Costs";
import { Mentions } from "./Mentions";
import { NewslettersHead } from "./NewslettersHead";
import { OwnChannels } from "./OwnChannels";
import { Senders } from "./Senders";
import {
  computeCostRows,
  computeOwnChannels,
  computeSenders,
  findMentions,
  findOtherStatements,
  findUndecided,
} from "./series";
import { Survey } from "./Survey";
import { computeSurveyFlow } from "./surveyFlow";
import { Undecided } from "./Undecided";
import "./newsletters.css";

const DERIVED_HERE: readonly DerivedName[] = [
  "non_senders",
  "non_senders_undecided_apart",
  "non_senders_social",
  "non_senders_social_undecided_apart",
];

const CHECKED_HERE: readonly CheckTopic[] = ["survey"];

export function Newsletters() {
  const { t, formats, labelOf, nameCountry } = useSpeech();
  const { dataset, coverage, findFigure, derived } = useAnswer();
  const flow = useMemo(() => computeSurveyFlow({ findFigure, derived }), [findFigure, derived]);
  const senders = useMemo(
    () => computeSenders(coverage, { labelOf, nameCountry, compare: formats.compare }),
    [coverage, labelOf, nameCountry, formats],
  );
  const own = useMemo(() => computeOwnChannels(dataset), [dataset]);
  const undecided = findUndecided(dataset);
  const mentions = findMentions(dataset);
  const costs = computeCostRows(dataset);
  const checks = useChecks(CHECKED_HERE);
  const placed = [...own, ...costs].flatMap(({ statements }) => statements);
  const others = findOtherStatements(dataset, placed);
  const isEmpty =
    !flow && [senders, own, undecided, mentions, costs, others].every(({ length }) => length === 0);
  return (
    <div className="screen">
      <NewslettersHead senders={senders} own={own} />
      {isEmpty && (
        <Notice title={t("newsletters.empty.title")}>
          <p>{t("newsletters.empty.text")}</p>
          <Stamp />
        </Notice>
      )}
      <div className="newsletters-grid">
        {flow && <Survey flow={flow} checks={checks} />}
        {senders.length > 0 && <Senders rows={senders} undecided={undecided} />}
        {senders.length === 0 && undecided.length > 0 && (
          <Card id="newsletter-undecided" title={t("newsletters.undecided.title")}>
            <Undecided presences={undecided} />
          </Card>
        )}
        {costs.length > 0 && <Costs rows={costs} />}
        {own.length > 0 && <OwnChannels rows={own} />}
        {mentions.length > 0 && <Mentions presences={mentions} />}
        {others.length > 0 && (
          <Card id="newsletter-statements" title={t("newsletters.othersTitle")}>
            <StatementList statements={others} />
          </Card>
        )}
        {checks.length > 0 && (
          <Card id="newsletter-checks" title={t("checks.title")} className="wide">
            <CheckList checks={checks} />
          </Card>
        )}
      </div>
      <PageNotes
        evidenceIds={[
          ...dataset.figures.filter(({ measure }) => measure.startsWith("survey.")),
          ...dataset.events.filter(({ kind }) => kind === "survey_held" || kind === "site_launched"),
          ...senders,
          ...own.map(({ presence }) => presence),
          ...undecided,
          ...mentions,
          ...placed,
          ...others,
          ...checks.flatMap(({ evidenceIds }) => evidenceIds.map((evidenceId) => ({ evidenceId }))),
        ].map(({ evidenceId }) => evidenceId)}
        derived={DERIVED_HERE.map((name) => derived.get(name)).filter((figure) => figure !== undefined)}
      />
    </div>
  );
}
