import { useMemo } from "react";
import { NO_FILTER, type CoverageFilter } from "../../../domain/posts/coverageFilter";
import { findLoosenings } from "../../../domain/posts/loosenings";
import type { SearchIndex } from "../../../domain/search/searchIndex";
import { useI18n } from "../../../ui/language/LanguageProvider";
import type { Names, PostRow } from "../coverageSeries";
import { useFilterNames } from "./useFilterNames";

interface EmptyChoiceProps {
  /** All posts that the answer names. */
  readonly rows: readonly PostRow[];
  readonly filter: CoverageFilter;
  readonly index: SearchIndex | undefined;
  readonly names: Names;
  readonly onFilter: (filter: CoverageFilter) => void;
}

/** No post is left: says which filter to loosen, and does it on a click. */
export function EmptyChoice({ rows, filter, index, names, onFilter }: EmptyChoiceProps) {
  const { t, formats } = useI18n();
  const nameOf = useFilterNames(names);
  const loosenings = useMemo(() => findLoosenings(rows, filter, index), [rows, filter, index]);
  return (
    <div className="coverage-empty">
      <p>
        <b>{t("loosen.title")}</b> {t(loosenings.length > 0 ? "loosen.hint" : "loosen.together")}
      </p>
      <ul data-no-figure>
        {loosenings.map(({ without, filter: loosened, count }) => {
          const label = formats.formatList(
            without.map((active) => t("filter.quoted", { text: nameOf(active) })),
          );
          return (
            <li key={label}>
              <button type="button" className="button" onClick={() => onFilter(loosened)}>
                {t("loosen.without", { names: label, count })}
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className="button" onClick={() => onFilter(NO_FILTER)}>
            {t("action.resetFilters")}
          </button>
        </li>
      </ul>
    </div>
  );
}
