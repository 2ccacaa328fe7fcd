import { useMemo } from "react";
import { CHANGE_KINDS, groupByChange } from "../../domain/changes/computeChanges";
import { REGION_GROUPS } from "../../domain/posts/post";
import { nameKind } from "../../ui/answer/useKindName";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { useI18n } from "../../ui/language/LanguageProvider";
import { formatChangesView, type ChangesView } from "../../view-state/changesView";
import { changeText, type sourceValues } from "./changeText";
import type { ChangeRow, Comparison } from "./changesSeries";
import type { ChangeView } from "./useChangesView";

interface ChangeFiltersProps {
  readonly rows: readonly ChangeRow[];
  readonly view: ChangesView;
  readonly channel: string;
  readonly values: ReturnType<typeof sourceValues>;
  readonly comparison: Comparison;
  readonly onChange: ChangeView;
}

const NO_CHOICE = { kinds: [], regions: [], countries: [], postKinds: [], text: "" } as const;

/** Chooses posts by their change on the channel, and by what Coverage chooses by. */
export function ChangeFilters({ rows, view, channel, values, comparison, onChange }: ChangeFiltersProps) {
  const i18n = useI18n();
  const { t, nameCountry, nameRegion, formats } = i18n;
  const isHydrated = useIsHydrated();
  const groups = groupByChange(comparison.changes.posts, channel);
  const counted = useMemo(
    () => ({
      regions: countBy(rows, ({ covered }) => covered.region),
      countries: countBy(rows, ({ covered }) => covered.country),
      kinds: countBy(rows, ({ covered }) => covered.kind),
    }),
    [rows],
  );
  const { findKind } = comparison;
  const option = (value: string, name: string, count: number) => (
    <option key={value} value={value}>
      {name} ({formats.formatNumber(count)})
    </option>
  );
  const countries = [...counted.countries.keys()].toSorted((a, b) =>
    formats.compare(nameCountry(a), nameCountry(b)),
  );
  const isChosen = formatChangesView({ ...view, ...NO_CHOICE }) !== formatChangesView(view);
  const one = <T extends string>(known: readonly T[], value: string) =>
    known.filter((each) => each === value);
  return (
    <form aria-label={t("filter.title")} onSubmit={(event) => event.preventDefault()}>
      <fieldset className="changes-filters" disabled={!isHydrated}>
        <input
          type="search"
          className="text-input"
          aria-label={t("filter.text")}
          placeholder={t("filter.textHint")}
          value={view.text}
          onChange={({ target }) => onChange({ text: target.value }, false)}
        />
        <select
          className="select"
          aria-label={t("changes.kind")}
          value={view.kinds.join()}
          onChange={({ target }) => onChange({ kinds: one(CHANGE_KINDS, target.value) })}
        >
          <option value="">{t("changes.all")}</option>
          {CHANGE_KINDS.filter((kind) => groups.has(kind)).map((kind) =>
            option(kind, changeText(kind, values, i18n), groups.get(kind)?.length ?? 0),
          )}
        </select>
        <select
          className="select"
          aria-label={t("filter.region")}
          value={view.regions.join()}
          onChange={({ target }) => onChange({ regions: one(REGION_GROUPS, target.value) })}
        >
          <option value="">{t("filter.allRegions")}</option>
          {REGION_GROUPS.filter((region) => counted.regions.has(region)).map((region) =>
            option(region, nameRegion(region), counted.regions.get(region) ?? 0),
          )}
        </select>
        <select
          className="select"
          aria-label={t("column.country")}
          value={view.countries.join()}
          onChange={({ target }) => onChange({ countries: one(countries, target.value) })}
        >
          <option value="">{t("filter.allCountries")}</option>
          {countries.map((code) => option(code, nameCountry(code), counted.countries.get(code) ?? 0))}
        </select>
        <select
          className="select"
          aria-label={t("filter.kind")}
          value={view.postKinds.join()}
          onChange={({ target }) => onChange({ postKinds: one([...counted.kinds.keys()], target.value) })}
        >
          <option value="">{t("filter.allKinds")}</option>
          {[...counted.kinds].map(([kind, count]) => option(kind, nameKind(kind, findKind, i18n), count))}
        </select>
        {isChosen && (
          <button type="button" className="button" onClick={() => onChange(NO_CHOICE)}>
            {t("action.resetFilters")}
          </button>
        )}
      </fieldset>
    </form>
  );
}

function countBy<T extends string>(
  rows: readonly ChangeRow[],
  valueOf: (row: ChangeRow) => T,
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const row of rows) counts.set(valueOf(row), (counts.get(valueOf(row)) ?? 0) + 1);
  return counts;
}
