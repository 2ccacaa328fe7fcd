import { useMemo } from "react";
import type { OrdinaryData } from "./ordinaryData";

interface OrdinaryFilter {
  readonly channels: readonly string[];
  readonly region: string;
  readonly country: string;
  readonly kind: string;
  readonly text: string;
}

export const NO_ORDINARY_FILTER: OrdinaryFilter = {
  channels: [],
  region: "",
  country: "",
  kind: "",
  text: "",
};

interface OrdinaryFiltersProps {
  readonly data: OrdinaryData;
  readonly filter: OrdinaryFilter;
  readonly onChange: (filter: OrdinaryFilter) => void;
}

const CHOICES = ["region", "country", "kind"] as const;

export function OrdinaryFilters({ data: { posts, channels }, filter, onChange }: OrdinaryFiltersProps) {
  const options = useMemo(
    () => CHOICES.map((name) => ({ name, values: [...new Set(posts.map((post) => post[name]))].toSorted() })),
    [posts],
  );
  const toggle = (channel: string, isChosen: boolean) => {
    const others = filter.channels.filter((each) => each !== channel);
    onChange({ ...filter, channels: isChosen ? [...others, channel] : others });
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset aria-label="Channels">
        {channels.map((channel) => (
          <label key={channel}>
            <input
              type="checkbox"
              checked={filter.channels.includes(channel)}
              onChange={({ target }) => toggle(channel, target.checked)}
            />
            {channel} ({posts.filter((post) => post.channels.includes(channel)).length})
          </label>
        ))}
      </fieldset>
      <input
        type="search"
        aria-label="Find a post"
        value={filter.text}
        onChange={({ target }) => onChange({ ...filter, text: target.value })}
      />
      {options.map(({ name, values }) => (
        <select
          key={name}
          aria-label={name}
          value={filter[name]}
          onChange={({ target }) => onChange({ ...filter, [name]: target.value })}
        >
          <option value="">any {name}</option>
          {values.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      ))}
    </form>
  );
}
