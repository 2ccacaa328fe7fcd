import { useId, useState } from "react";
import { useSpeech } from "../../ui/LanguageProvider";
import { useIsAlive } from "../../ui/useIsAlive";
import { MOST_COST, parseCost } from "../../view-state/budgetView";

interface Draft {
  readonly text: string;
  /** The browser holds back what is no number at all: the text is empty, and yet something was written. */
  readonly isNoNumber: boolean;
}

interface CostFieldProps {
  /** From the address; absent where nothing was assumed. */
  readonly cost: number | undefined;
  readonly onChange: (cost: number | undefined) => void;
}

/** A yearly cost in euros, with a word on what is wrong where it cannot be one. */
export function CostField({ cost, onChange }: CostFieldProps) {
  const { t, formats } = useSpeech();
  const isAlive = useIsAlive();
  const id = useId();
  const [draft, setDraft] = useState<Draft>();
  // What was being written gives way to the address once that says something else, as after going back.
  const shown =
    draft && parseCost(draft.text) === cost
      ? draft
      : { text: cost === undefined ? "" : String(cost), isNoNumber: false };
  const isEmpty = shown.text === "" && !shown.isNoNumber;
  const isWrong = !isEmpty && cost === undefined;
  return (
    <div className="what-if-field">
      <label htmlFor={id}>{t("budget.whatIf.label")}</label>
      <span className="cost-input">
        <span aria-hidden="true">€</span>
        <input
          id={id}
          className="text-input"
          type="number"
          inputMode="decimal"
          min={0}
          max={MOST_COST}
          step={1000}
          disabled={!isAlive}
          value={shown.text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            setDraft({ text: target.value, isNoNumber: target.validity.badInput });
            onChange(parseCost(target.value));
          }}
        />
      </span>
      <p id={`${id}-hint`} className={isWrong ? "cost-wrong" : "remark"} role="status">
        {isWrong && t("budget.whatIf.wrong", { most: formats.formatEuros(MOST_COST) })}
        {isEmpty && t("budget.whatIf.empty")}
      </p>
    </div>
  );
}
