import { LANGUAGE_NAMES } from "../../i18n/languages";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { Card } from "../../ui/parts/Card";
import { useI18n } from "../../ui/language/LanguageProvider";
import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { useSaid } from "../../ui/parts/useSaid";
import { Segmented } from "../../ui/parts/Segmented";
import {
  chooseDraftLanguage,
  DRAFT_LANGUAGES,
  type DraftLanguage,
  type QuestionsView,
} from "../../view-state/questionsView";
import { useDraftEdits } from "./useDraftEdits";

/** Comes with the first tick, or where the reader has changed a draft before. */
const Draft = lazyComponent(async () => (await import("./Draft")).Draft);

interface FollowUpCardProps {
  readonly view: QuestionsView;
  readonly onDraft: (draft: DraftLanguage) => void;
}

/** A written question drafted from the ticked sub-questions, for the reader to edit and take away. */
export function FollowUpCard({ view, onDraft }: FollowUpCardProps) {
  const { t, language: pageLanguage } = useI18n();
  const { dataset, questionNumber } = useAnswer();
  const { asked } = view;
  const [edits, changeEdit] = useDraftEdits(questionNumber);
  const language =
    view.draft ||
    DRAFT_LANGUAGES.find((edited) => edits[edited]) ||
    chooseDraftLanguage(pageLanguage, dataset.header.get("language"));
  const edit = edits[language];
  const count = dataset.questions.filter(({ questionId }) => asked.includes(questionId)).length;
  const isEmpty = count === 0;
  const said = useSaid(t("questions.followUp.count", { count }));
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
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {isEmpty && !edit ? (
        <p className="remark">{t("questions.followUp.count", { count })}</p>
      ) : (
        <Draft
          asked={asked}
          language={language}
          edit={edit}
          onEdit={(changed) => changeEdit(language, changed)}
        />
      )}
      <p className="remark">{t("questions.followUp.notSent")}</p>
    </Card>
  );
}
