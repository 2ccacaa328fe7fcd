import { useCallback, useMemo } from "react";
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
  const { t, formats } = useI18n();
  const value = chosen.join();
  const isOffered = value === "" || options.some((option) => option.value === value);
  // Without it the chosen one would stand there without saying of what it is.
  const namePair = useCallback((chosenName: string) => t("pair", { label, value: chosenName }), [t, label]);
  const offered = useMemo(
    () =>
      options.map((option) => {
        const name = `${nameOf(option.value)} (${formats.formatNumber(option.count)})`;
        return (
          <option key={option.value} value={option.value}>
            {option.value === value ? namePair(name) : name}
          </option>
        );
      }),
    [options, nameOf, formats, namePair, value],
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
      {!isOffered && <option value={value}>{namePair(formats.formatList(chosen.map(nameOf)))}</option>}
      {offered}
    </select>
  );
}
