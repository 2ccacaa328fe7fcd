import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { formatCompareView, type CompareView } from "../../view-state/compareView";
import { suggest } from "./compareSeries";
import { useItemName } from "./useItemName";

/** Ways to begin where fewer than two are chosen. */
export function Suggestions({ view }: { view: CompareView }) {
  const { t, formats } = useI18n();
  const { coverage } = useAnswer();
  const nameOf = useItemName(view.what);
  return (
    <section className="compare-suggestions" aria-label={t("compare.suggestions")}>
      <p>{t("compare.chooseMore")}</p>
      <ul className="plain-list">
        {suggest(coverage, view).map(({ kind, items }) => (
          <li key={kind}>
            <ScreenLink screen="compare" search={formatCompareView({ ...view, items })}>
              {t("pair", {
                label: t(`compare.suggest.${kind}`),
                value: formats.formatList(items.map(nameOf)),
              })}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
