import type messages from "../../i18n/messages/overview/en.json";
import type { DerivedName } from "../../domain/derived/computeDerived";
import { findSourceDates } from "../../domain/dataset/sourceKind";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { aboutSource } from "../../ui/answer/aboutSource";
import { useDerived } from "../../ui/figures/useDerived";
import { useI18n } from "../../ui/language/LanguageProvider";
import { OfficialTextLinks } from "../../ui/answer/OfficialTextLinks";
import { PageNotes } from "../../ui/evidence/PageNotes";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import { ScreenTitle } from "../../ui/parts/ScreenTitle";
import { BudgetFinding } from "./BudgetFinding";
import { CoverageFinding } from "./CoverageFinding";
import { NewsletterFinding } from "./NewsletterFinding";
import { QuestionsFinding } from "./QuestionsFinding";
import { Standouts } from "./Standouts";
import { TrafficFinding } from "./TrafficFinding";
import "./Overview.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    overview: typeof messages;
  }
}

const DERIVED_HERE: readonly DerivedName[] = [
  "visits",
  "non_senders_undecided_apart",
  "non_senders_social",
  "non_senders_social_undecided_apart",
];

export function Overview() {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const derived = useDerived();
  const listed = dataset.presences.filter(({ listBasis }) => listBasis !== "mention");
  return (
    <div className="screen">
      <header className="screen-head overview-head">
        <ScreenTitle>{t("overview.title")}</ScreenTitle>
        <Lead />
        <Standouts />
        <p className="remark">
          {t("overview.who")} <ScreenLink screen="plain">{t("screen.plain")}</ScreenLink>
        </p>
        <OfficialTextLinks />
      </header>
      <div className="findings">
        <CoverageFinding />
        <TrafficFinding />
        <BudgetFinding />
        <NewsletterFinding />
        <QuestionsFinding />
      </div>
      <PageNotes
        evidenceIds={[...dataset.figures, ...listed].map(({ evidenceId }) => evidenceId)}
        derived={DERIVED_HERE.map((name) => derived.get(name)).filter((figure) => figure !== undefined)}
      />
    </div>
  );
}

function Lead() {
  const i18n = useI18n();
  const { dataset, questionNumber, sourceKind } = useAnswer();
  const isQuestion = sourceKind === "answer" && questionNumber !== "";
  return (
    <p className="lead">
      <UnbrokenNumbers>
        {isQuestion
          ? i18n.t("overview.lead", {
              year: findSourceDates(dataset).asOf.slice(0, 4),
              count: dataset.questions.length,
              number: questionNumber,
            })
          : i18n.t("overview.leadRecords", { source: aboutSource(dataset, i18n) })}
      </UnbrokenNumbers>
    </p>
  );
}
