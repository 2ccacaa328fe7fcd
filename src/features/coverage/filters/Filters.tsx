import { memo, useId, useMemo, useRef, useState } from "react";
import {
  listActiveValues,
  MATCHES,
  NO_FILTER,
  type CoverageFilter,
} from "../../../domain/posts/coverageFilter";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { Segmented } from "../../../ui/parts/Segmented";
import { useIsHydrated } from "../../../ui/hydration/useIsHydrated";
import { ChannelChips } from "./ChannelChips";
import { Choice } from "./Choice";
import type { FilterOptions, Names } from "../coverageSeries";
import { useFilterNames } from "./useFilterNames";

interface FiltersProps {
  readonly filter: CoverageFilter;
  readonly options: FilterOptions;
  readonly names: Names;
  /** `push` is false while the reader types. */
  readonly onChange: (part: Partial<CoverageFilter>, push?: boolean) => void;
}

/** One set of filters for all views. On a narrow screen the choices of one fold behind a button. */
export const Filters = memo(function Filters({ filter, options, names, onChange }: FiltersProps) {
  const { t, formats } = useI18n();
  const isHydrated = useIsHydrated();
  const [isOpen, setOpen] = useState(false);
  const foldId = useId();
  const form = useRef<HTMLFormElement>(null);
  const allCountries = useMemo(
    () =>
      options.countries.toSorted((a, b) =>
        formats.compare(names.countryOf(a.value), names.countryOf(b.value)),
      ),
    [options, names, formats],
  );
  // The same list at each choice of something else: the browser has an option for each of them.
  const countries =
    filter.regions.length === 0
      ? allCountries
      : allCountries.filter(({ region }) => filter.regions.includes(region));
  const reset = () => {
    // The button that was pressed goes away.
    form.current?.focus({ preventScroll: true });
    onChange(NO_FILTER);
  };
  const keepWithin = (chosen: CoverageFilter["countries"], regions: CoverageFilter["regions"]) =>
    chosen.filter((code) => {
      const country = options.countries.find(({ value }) => value === code);
      return regions.length === 0 || !country || regions.includes(country.region);
    });
  const folded = [filter.ministries, filter.regions, filter.countries, filter.kinds].filter(
    (chosen) => chosen.length > 0,
  );
  return (
    <form
      ref={form}
      className="filters"
      data-acts=""
      aria-label={t("filter.title")}
      tabIndex={-1}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset disabled={!isHydrated}>
        <ChannelChips
          chosen={filter.channels}
          options={options.channels}
          onChange={(channels) => onChange({ channels })}
        />
        <input
          type="search"
          className="text-input"
          aria-label={t("filter.text")}
          placeholder={t("filter.textHint")}
          value={filter.text}
          onChange={(event) => onChange({ text: event.target.value }, false)}
        />
        {options.channels.length > 0 && (
          <div className="filters-match" inert={filter.channels.length === 0}>
            <Segmented
              legend={t("filter.match")}
              legendHidden={false}
              options={MATCHES.map((value) => ({ value, label: t(`filter.match.${value}`) }))}
              value={filter.match}
              onChange={(match) => onChange({ match })}
            />
          </div>
        )}
        <button
          type="button"
          className="button filters-more"
          aria-expanded={isOpen}
          aria-controls={foldId}
          onClick={() => setOpen(!isOpen)}
        >
          {t("filter.more", { count: folded.length })}
        </button>
        <div id={foldId} className="filters-fold" data-open={isOpen || undefined}>
          {options.ministries.length > 0 && (
            <Choice
              label={t("filter.ministry")}
              all={t("filter.allMinistries")}
              chosen={filter.ministries}
              options={options.ministries}
              nameOf={names.ministryOf}
              onChange={(ministries) => onChange({ ministries })}
            />
          )}
          <Choice
            label={t("filter.region")}
            all={t("filter.allRegions")}
            chosen={filter.regions}
            options={options.regions}
            nameOf={names.regionOf}
            onChange={(regions) => onChange({ regions, countries: keepWithin(filter.countries, regions) })}
          />
          <Choice
            label={t("column.country")}
            all={t("filter.allCountries")}
            chosen={filter.countries}
            options={countries}
            nameOf={names.countryOf}
            onChange={(chosen) => onChange({ countries: chosen })}
          />
          <Choice
            label={t("filter.kind")}
            all={t("filter.allKinds")}
            chosen={filter.kinds}
            options={options.kinds}
            nameOf={names.kindOf}
            onChange={(kinds) => onChange({ kinds })}
          />
        </div>
        <ResetButton filter={filter} names={names} onReset={reset} />
      </fieldset>
    </form>
  );
});

interface ResetButtonProps {
  readonly filter: CoverageFilter;
  readonly names: Names;
  readonly onReset: () => void;
}

/** Says what it resets; there only where something is to be reset. */
function ResetButton({ filter, names, onReset }: ResetButtonProps) {
  const { t, formats } = useI18n();
  const nameOf = useFilterNames(names);
  const active = listActiveValues(filter);
  if (active.length === 0) return null;
  return (
    <button type="button" className="button filters-reset" onClick={onReset}>
      {t("filter.reset", { count: active.length, names: active.map(nameOf).join(formats.comma) })}
    </button>
  );
}
