import { useMemo } from "react";
import { useI18n } from "../../../ui/language/LanguageProvider";
import type { Option } from "../coverageSeries";

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly all: string;
  /** An address or a chart can choose several. */
  readonly chosen: readonly T[];
  readonly options: readonly Option<T>[];
  readonly nameOf: (value: T) => string;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** A choice of one. What was chosen elsewhere, several or one that no post has, stands in the list as it is. */
export function Choice<T extends string>({ label, all, chosen, options, nameOf, onChange }: ChoiceProps<T>) {
  const { formats } = useI18n();
  const value = chosen.join();
  const isOffered = value === "" || options.some((option) => option.value === value);
  const offered = useMemo(
    () =>
      options.map((option) => (
        <option key={option.value} value={option.value}>
          {nameOf(option.value)} ({formats.formatNumber(option.count)})
        </option>
      )),
    [options, nameOf, formats],
  );
  return (
    <select
      className="select"
      aria-label={label}
      data-active={value !== "" || undefined}
      value={value}
      onChange={({ target }) => {
        const option = options.find((each) => each.value === target.value);
        onChange(option ? [option.value] : []);
      }}
    >
      <option value="">{all}</option>
      {!isOffered && <option value={value}>{formats.formatList(chosen.map(nameOf))}</option>}
      {offered}
    </select>
  );
}
