import { useMemo, useRef, useState } from "react";
import { DownloadLink } from "../../export/DownloadLink";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useI18n } from "../../ui/language/LanguageProvider";
import { copyText } from "../../ui/parts/copyText";
import type { DraftLanguage, QuestionsView } from "../../view-state/questionsView";
import { composeFollowUp } from "./followUp";
import type { DraftEdit } from "./useDraftEdits";

interface DraftProps {
  readonly asked: QuestionsView["asked"];
  readonly language: DraftLanguage;
  readonly edit: DraftEdit | undefined;
  readonly onEdit: (edit: DraftEdit | undefined) => void;
}

/** A changed choice does not overwrite the reader's edits unasked. */
export function Draft({ asked, language, edit, onEdit }: DraftProps) {
  const { t } = useI18n();
  const { dataset, questionNumber } = useAnswer();
  const composed = useMemo(() => composeFollowUp(dataset, asked, language), [dataset, asked, language]);
  const [said, setSaid] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const text = edit?.text ?? composed;
  const label = t("questions.followUp.text");
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) field.current?.select();
    setSaid(t(isCopied ? "cite.copied" : "cite.selected", { form: label }));
  };
  const change = (next: string) => {
    onEdit(next === composed ? undefined : { text: next, from: edit?.from ?? composed });
    setSaid("");
  };
  return (
    <div className="draft">
      <label htmlFor="draft-text">{label}</label>
      <textarea
        ref={field}
        id="draft-text"
        lang={language}
        rows={Math.min(40, text.split("\n").length + 2)}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      <p className="on-paper draft-paper" lang={language}>
        {text}
      </p>
      {edit && edit.from !== composed && <p role="status">{t("questions.followUp.stale")}</p>}
      <p className="draft-ways" data-acts="">
        <button type="button" className="button" onClick={() => void copy()}>
          {t("questions.followUp.copy")}
        </button>
        <DownloadLink
          text={text}
          fileName={`question-${questionNumber}-${language}.txt`}
          type="text/plain"
          of={t("questions.followUp.title")}
        />
        {edit && (
          <button type="button" className="button" onClick={() => onEdit(undefined)}>
            {t("questions.followUp.rewrite")}
          </button>
        )}
      </p>
      <p role="status" className="draft-said">
        {said}
      </p>
    </div>
  );
}
