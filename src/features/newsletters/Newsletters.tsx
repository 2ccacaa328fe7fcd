import { useMemo } from "react";
import type messages from "../../i18n/messages/newsletters/en.json";
import type { DerivedName } from "../../domain/derived/computeDerived";
import { computeLists } from "../../domain/posts/lists";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Notice } from "../../ui/parts/Notice";
import { PageContents } from "../../ui/parts/PageContents";
import { PageNotes } from "../../ui/evidence/PageNotes";
import { Stamp } from "../../ui/answer/Stamp";
import { LazyMore, LazySenders } from "./lazyNewsletters";
import { NewslettersHead } from "./NewslettersHead";
import {
  computeCostRows,
  computeOwnChannels,
  findMentions,
  findOtherStatements,
  findUndecided,
  statementsOf,
} from "./newslettersSeries";
import { SurveyCard } from "./SurveyCard";
import { computeSurveyFlow } from "./surveyFlow";
import "./Newsletters.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    newsletters: typeof messages;
  }
}

const DERIVED_HERE: readonly DerivedName[] = [
  "non_senders",
  "non_senders_undecided_apart",
  "non_senders_social",
  "non_senders_social_undecided_apart",
];

export function Newsletters() {
  const { t } = useI18n();
  const { dataset, coverage, findFigure } = useAnswer();
  const derived = useDerived();
  const flow = useMemo(() => computeSurveyFlow({ findFigure, derived }), [findFigure, derived]);
  const senders =
    computeLists(coverage).find(({ channelId }) => channelId === "newsletter")?.evidenceIds ?? [];
  const own = computeOwnChannels(dataset);
  const ownIds = own.map(({ presence }) => presence.evidenceId);
  const undecided = findUndecided(dataset);
  const placed = statementsOf([...own, ...computeCostRows(dataset)]);
  const further = [
    ...undecided,
    ...findMentions(dataset),
    ...placed,
    ...findOtherStatements(dataset, placed),
  ];
  const hasSenders = senders.length > 0 || undecided.length > 0;
  return (
    <>
      <PageContents />
      <div className="screen newsletters">
        <NewslettersHead sendersIds={senders} ownIds={ownIds} />
        {!flow && [senders, own, further].every(({ length }) => length === 0) && (
          <Notice title={t("newsletters.empty.title")}>
            <p>{t("newsletters.empty.text")}</p>
            <Stamp />
          </Notice>
        )}
        {flow && <SurveyCard flow={flow} />}
        {hasSenders && <LazySenders />}
        <LazyMore />
        <PageNotes
          evidenceIds={[
            ...senders,
            ...ownIds,
            ...[
              ...dataset.figures.filter(({ measure }) => measure.startsWith("survey.")),
              ...dataset.events.filter(({ kind }) => kind === "survey_held" || kind === "site_launched"),
              ...further,
              // The checks compare the numbers of the survey with the lists.
              ...dataset.presences.filter(({ listBasis }) => listBasis !== "mention"),
            ].map(({ evidenceId }) => evidenceId),
          ]}
          derived={DERIVED_HERE.map((name) => derived.get(name)).filter((figure) => figure !== undefined)}
        />
      </div>
    </>
  );
}
