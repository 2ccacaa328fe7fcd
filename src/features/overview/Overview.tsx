import type { DerivedName } from "../../domain/derived/derived";
import { findSourceDates } from "../../domain/dataset/source";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { aboutSource } from "../../ui/answer/aboutSource";
import { useDerived } from "../../ui/figures/useDerived";
import { useSpeech } from "../../ui/language/LanguageProvider";
import { OfficialTextLinks } from "../../ui/answer/OfficialTextLinks";
import { PageNotes } from "../../ui/evidence/PageNotes";
import { BudgetFinding } from "./BudgetFinding";
import { CoverageFinding } from "./CoverageFinding";
import { NewsletterFinding } from "./NewsletterFinding";
import { QuestionsFinding } from "./QuestionsFinding";
import { TrafficFinding } from "./TrafficFinding";
import "./overview.css";

const DERIVED_HERE: readonly DerivedName[] = [
  "visits",
  "non_senders_undecided_apart",
  "non_senders_social",
  "non_senders_social_undecided_apart",
];

export function Overview() {
  const { t } = useSpeech();
  const { dataset } = useAnswer();
  const derived = useDerived();
  const listed = dataset.presences.filter(({ listBasis }) => listBasis !== "mention");
  return (
    <div className="screen">
      <header className="screen-head overview-head">
        <h1>{t("overview.title")}</h1>
        <Lead />
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
  const speech = useSpeech();
  const { dataset, questionNumber, sourceKind } = useAnswer();
  const isQuestion = sourceKind === "answer" && questionNumber !== "";
  return (
    <p className="lead">
      {isQuestion
        ? speech.t("overview.lead", {
            year: findSourceDates(dataset).asOf.slice(0, 4),
            count: dataset.questions.length,
            number: questionNumber,
          })
        : speech.t("overview.leadRecords", { source: aboutSource(dataset, speech) })}
    </p>
  );
}
