import { useMemo } from "react";
import type messages from "../../i18n/messages/questions/en.json";
import { findDerivedOf } from "../../domain/checks/checks";
import type { DerivedName } from "../../domain/derived/computeDerived";
import { hasQuestionForm } from "../../domain/questions/questionForm";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { Card } from "../../ui/parts/Card";
import { hydrateOnView } from "../../ui/hydration/hydrateOnView";
import { useI18n } from "../../ui/language/LanguageProvider";
import { PageContents } from "../../ui/parts/PageContents";
import { PageNotes } from "../../ui/evidence/PageNotes";
import { ScreenTitle } from "../../ui/parts/ScreenTitle";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import { useChecks } from "../../ui/checks/useChecks";
import { formatQuestionsView, parseQuestionsView, type QuestionsView } from "../../view-state/questionsView";
import { FollowUpCard } from "./FollowUpCard";
import { QuestionMatrix } from "./QuestionMatrix";
import { QuestionCard } from "./QuestionCard";
import { computeQuestionRows, evidenceOf, titleOfQuestions } from "./questionsSeries";
import "./Questions.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    questions: typeof messages;
  }
}

const LazyMore = hydrateOnView(async () => (await import("./QuestionsMore")).QuestionsMore, ["checks"]);

export function Questions() {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const derived = useDerived();
  const [search, setSearch] = useAddressSearch();
  const rows = useMemo(() => computeQuestionRows(dataset), [dataset]);
  const view = useMemo(() => parseQuestionsView(search), [search]);
  const change = (next: Partial<QuestionsView>) => setSearch(formatQuestionsView({ ...view, ...next }));
  const ids = rows.map(({ question }) => question.questionId);
  // In the order of the document, whatever the order of ticking.
  const ask = (asked: readonly string[]) => change({ asked: ids.filter((id) => asked.includes(id)) });
  const checks = useChecks();
  const readings = checks.flatMap((check) => (check.readings ?? []).flatMap(findDerivedOf));
  const derivedHere = new Set<DerivedName>(["days_due_to_answer", "days_filed_to_answer", ...readings]);
  return (
    <>
      <PageContents />
      <div className="screen">
        <header className="screen-head">
          <ScreenTitle countsRows>{titleOfQuestions(rows, t)}</ScreenTitle>
          <p className="lead">{t(rows.length > 0 ? "questions.lead" : "questions.none.text")}</p>
        </header>
        <div className="questions-stack" data-stack="">
          {rows.length > 0 && (
            <Card id="questions-matrix" title={t("questions.matrixTitle")}>
              <QuestionMatrix rows={rows} asked={view.asked} onAsk={ask} />
            </Card>
          )}
          {hasQuestionForm(dataset.header) && (
            <FollowUpCard view={view} onDraft={(draft) => change({ draft })} />
          )}
          <div className="question-cards" data-stack="">
            {rows.map((row) => (
              <QuestionCard key={row.question.questionId} row={row} />
            ))}
          </div>
          <LazyMore />
        </div>
        <PageNotes
          evidenceIds={[
            ...rows.flatMap(evidenceOf),
            ...dataset.events.map(({ evidenceId }) => evidenceId),
            ...checks.flatMap(({ evidenceIds }) => evidenceIds),
          ]}
          derived={[...derivedHere].map((name) => derived.get(name)).filter((figure) => figure !== undefined)}
        />
      </div>
    </>
  );
}
