import { MATCHES, type CoverageFilter } from "../../domain/coverageFilter";
import { computeLists } from "../../domain/lists";
import { useAnswer } from "../../ui/AnswerProvider";
import { EvidenceLink } from "../../ui/EvidenceLink";
import { useSpeech } from "../../ui/LanguageProvider";
import { Segmented } from "../../ui/Segmented";
import { useIsAlive } from "../../ui/useIsAlive";
import { formatCoverageView, type CoverageView } from "../../view-state/coverageView";
import type { FilterOptions, Names, Option } from "./series";

interface FiltersProps {
  readonly view: CoverageView;
  readonly options: FilterOptions;
  readonly names: Names;
  /** `push` is false while the reader types. */
  readonly onChange: (filter: CoverageFilter, push: boolean) => void;
  readonly onReset: () => void;
}

export function Filters({ view, options, names, onChange, onReset }: FiltersProps) {
  const { t, formats } = useSpeech();
  const isAlive = useIsAlive();
  const { filter } = view;
  const choose = (part: Partial<CoverageFilter>) => onChange({ ...filter, ...part }, true);
  const countries = options.countries
    .map((option) => ({ ...option, label: names.countryOf(option.value) }))
    .sort((a, b) => formats.compare(a.label, b.label));
  return (
    <form aria-label={t("filter.title")} onSubmit={(event) => event.preventDefault()}>
      <fieldset className="filters" disabled={!isAlive}>
        <ChannelChips
          chosen={filter.channels}
          options={options.channels}
          onChange={(channels) => choose({ channels })}
        />
        <Segmented
          legend={t("filter.match")}
          options={MATCHES.map((value) => ({ value, label: t(`filter.match.${value}`) }))}
          value={filter.match}
          onChange={(match) => choose({ match })}
        />
        <Choice
          label={t("filter.region")}
          all={t("filter.allRegions")}
          value={filter.regions[0]}
          options={options.regions.map((option) => ({ ...option, label: names.regionOf(option.value) }))}
          onChange={(region) => choose({ regions: region ? [region] : [] })}
        />
        <Choice
          label={t("filter.country")}
          all={t("filter.allCountries")}
          value={filter.countries[0]}
          options={countries}
          onChange={(country) => choose({ countries: country ? [country] : [] })}
        />
        <Choice
          label={t("filter.kind")}
          all={t("filter.allKinds")}
          value={filter.kinds[0]}
          options={options.kinds.map((option) => ({ ...option, label: names.kindOf(option.value) }))}
          onChange={(kind) => choose({ kinds: kind ? [kind] : [] })}
        />
        <input
          type="search"
          className="text-input"
          aria-label={t("filter.text")}
          placeholder={t("filter.textHint")}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value }, false)}
        />
        {formatCoverageView({ ...view, postId: "", pane: "list" }) !== "" && (
          <button type="button" className="button" onClick={onReset}>
            {t("action.reset")}
          </button>
        )}
      </fieldset>
    </form>
  );
}

interface ChannelChipsProps {
  readonly chosen: CoverageFilter["channels"];
  readonly options: FilterOptions["channels"];
  readonly onChange: (channels: readonly string[]) => void;
}

/** The legend is the filter: each channel with its colour and its count. */
function ChannelChips({ chosen, options, onChange }: ChannelChipsProps) {
  const { t, labelOf } = useSpeech();
  const { coverage, findChannel } = useAnswer();
  const lists = computeLists(coverage);
  const toggle = (channelId: string) =>
    onChange(chosen.includes(channelId) ? chosen.filter((id) => id !== channelId) : [...chosen, channelId]);
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{t("filter.channels")}</legend>
      {options.map(({ value, count }) => {
        const labels = findChannel(value);
        const name = labels ? labelOf(labels) : value;
        const list = lists.find(({ channelId }) => channelId === value);
        return (
          <span key={value} className="chip" data-channel={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span className="swatch" aria-hidden="true" />
              {name} <b>{count}</b>
            </label>
            <EvidenceLink evidenceIds={list?.evidenceIds ?? []} of={name} />
          </span>
        );
      })}
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly all: string;
  readonly value: T | undefined;
  readonly options: readonly (Option<T> & { readonly label: string })[];
  readonly onChange: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, all, value, options, onChange }: ChoiceProps<T>) {
  return (
    <select
      className="select"
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label} ({option.count})
        </option>
      ))}
    </select>
  );
}
