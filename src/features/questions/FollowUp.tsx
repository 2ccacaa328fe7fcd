import { LANGUAGE_NAMES } from "../../i18n/languages";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { Card } from "../../ui/parts/Card";
import { useSpeech } from "../../ui/language/LanguageProvider";
import { lazyPart } from "../../ui/hydration/lazyPart";
import { Segmented } from "../../ui/parts/Segmented";
import {
  chooseDraftLanguage,
  DRAFT_LANGUAGES,
  type DraftLanguage,
  type QuestionsView,
} from "../../view-state/questionsView";

/** Comes with the first tick: nothing is drafted before. */
const Draft = lazyPart(async () => (await import("./Draft")).Draft);

interface FollowUpProps {
  readonly view: QuestionsView;
  readonly onDraft: (draft: DraftLanguage) => void;
}

/** A written question drafted from the ticked sub-questions, for the reader to edit and take away. */
export function FollowUp({ view, onDraft }: FollowUpProps) {
  const { t, language: pageLanguage } = useSpeech();
  const { dataset } = useAnswer();
  const { asked } = view;
  const language = view.draft || chooseDraftLanguage(pageLanguage, dataset.header.get("language"));
  const isEmpty = !dataset.questions.some(({ questionId }) => asked.includes(questionId));
  return (
    <Card id="question-draft" className="draft-card" title={t("questions.followUp.title")}>
      <p>{t("questions.followUp.lead")}</p>
      <Segmented
        legend={t("questions.followUp.language")}
        legendHidden={false}
        options={DRAFT_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={language}
        onChange={onDraft}
      />
      {isEmpty ? (
        <p className="remark">{t("questions.followUp.empty")}</p>
      ) : (
        <Draft asked={asked} language={language} />
      )}
      <p className="remark">{t("questions.followUp.notSent")}</p>
    </Card>
  );
}
