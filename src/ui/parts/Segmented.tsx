import { useId } from "react";
import { useIsAlive } from "../hydration/useIsAlive";
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
  const isAlive = useIsAlive();
  return (
    <fieldset className="segmented" disabled={!isAlive}>
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
