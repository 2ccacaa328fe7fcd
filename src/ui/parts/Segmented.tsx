import { useId } from "react";
import { useIsHydrated } from "../hydration/useIsHydrated";
import "../styles/controls.css";

interface SegmentedProps<T extends string> {
  /** Names the group. */
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A choice of one among few: radio buttons drawn as one bar. */
export function Segmented<T extends string>({
  legend,
  legendHidden = true,
  options,
  value,
  onChange,
}: SegmentedProps<T>) {
  const name = useId();
  const isHydrated = useIsHydrated();
  return (
    <fieldset className="segmented" disabled={!isHydrated}>
      <legend className={legendHidden ? "visually-hidden" : undefined}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
