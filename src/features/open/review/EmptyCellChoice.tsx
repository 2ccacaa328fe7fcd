import { useId } from "react";
import { LIST_STANDINGS } from "../../../intake/about";
import type { Mapping } from "../../../intake/columns/mapping";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { LIST_SESSION } from "../openedList";

/** What an empty cell of a channel means: asked once for the whole list. */
export function EmptyCellChoice({ mapping }: { readonly mapping: Mapping }) {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset>
      <legend>{t("ownList.emptyCell")}</legend>
      {LIST_STANDINGS.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={mapping.emptyCell === value}
            onChange={() => LIST_SESSION.choose({ emptyCell: value })}
          />
          <span>
            <b>{t(`ownList.emptyCell.${value}`)}</b> {t(`ownList.emptyCell.${value}.text`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
