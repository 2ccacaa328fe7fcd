import { useId, useState } from "react";

import type { Formats } from "../../i18n/formats";
import { readAmount } from "../../i18n/readAmount";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useSaid } from "../../ui/parts/useSaid";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { MOST_COST } from "../../view-state/budgetView";

interface CostFieldProps {
  /** From the address; absent where nothing was assumed. */
  readonly cost: number | undefined;
  /** What follows from it, in sentences; empty where nothing does. */
  readonly outcome: string;
  readonly onChange: (cost: number | undefined) => void;
}

/** A yearly cost in euros, with a word on what is wrong where it cannot be one. */
export function CostField({ cost, outcome, onChange }: CostFieldProps) {
  const { t, formats } = useI18n();
  const isHydrated = useIsHydrated();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  // What was being written gives way to the address once that says something else, as after going back.
  const shown = draft !== undefined && readCost(draft) === cost ? draft : writeCost(cost, formats);
  const isEmpty = shown.trim() === "";
  const isWrong = !isEmpty && cost === undefined;
  const hint = isEmpty
    ? t("budget.whatIf.empty")
    : cost === undefined
      ? t("budget.whatIf.wrong", {
          most: formats.formatEuros(MOST_COST),
          example: formats.formatEuros(80_000.5),
        })
      : t("budget.whatIf.understood", { amount: formats.formatEuros(cost) });
  const said = useSaid(`${hint} ${outcome}`.trim());
  return (
    <div className="what-if-field">
      <label htmlFor={id}>{t("budget.whatIf.label")}</label>
      <span className="cost-input">
        <span aria-hidden="true">€</span>
        <input
          id={id}
          className="text-input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          disabled={!isHydrated}
          value={shown}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            setDraft(target.value);
            onChange(readCost(target.value));
          }}
        />
      </span>
      <p id={`${id}-hint`} className={isWrong ? "cost-wrong" : "remark"}>
        <span key={hint}>{hint}</span>
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

function readCost(text: string): number | undefined {
  const cost = readAmount(text);
  return cost !== undefined && cost <= MOST_COST ? cost : undefined;
}

function writeCost(cost: number | undefined, { formatNumber }: Formats): string {
  return cost === undefined ? "" : formatNumber(cost, Number.isInteger(cost) ? 0 : 2);
}
