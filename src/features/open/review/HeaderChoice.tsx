import type { IntakeReview } from "../../../intake/review/reviewIntake";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { LIST_SESSION } from "../openedList";

/** Which sheet is read, where there are several, and which of its rows names the columns. */
export function HeaderChoice({ review }: { readonly review: IntakeReview }) {
  const { t, formats } = useI18n();
  const { sheets, sheet, headerRow, firstRows } = review;
  return (
    <section>
      <h3>{t("ownList.table")}</h3>
      <div className="own-list-row">
        {sheets.length > 1 && (
          <label className="field">
            <span>{t("ownList.sheet")}</span>
            <select
              className="select"
              value={sheet}
              onChange={({ target }) =>
                LIST_SESSION.choose({ sheet: target.value, headerRow: undefined, columns: [] })
              }
            >
              {sheets.map(({ name, rowCount }) => (
                <option key={name} value={name}>
                  {t("ownList.sheet.rows", { name, rows: rowCount })}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="field">
          <span>{t("ownList.headerRow")}</span>
          <select
            className="select"
            value={headerRow}
            onChange={({ target }) => LIST_SESSION.choose({ headerRow: Number(target.value), columns: [] })}
          >
            <option value={0}>{t("ownList.noHeader")}</option>
            {firstRows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows are told apart by their number alone
              <option key={index} value={index + 1}>
                {t("ownList.row", { row: formats.formatNumber(index + 1), cells: row })}
              </option>
            ))}
            {headerRow > firstRows.length && (
              <option value={headerRow}>
                {t("ownList.row", { row: formats.formatNumber(headerRow), cells: "" })}
              </option>
            )}
          </select>
        </label>
      </div>
    </section>
  );
}
