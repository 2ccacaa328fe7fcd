import { useEffect, useRef, type ComponentProps, type KeyboardEvent, type ReactNode } from "react";
import { composesLetters } from "./arrowKeys";

interface ComboboxProps extends Pick<
  ComponentProps<"input">,
  "autoCapitalize" | "disabled" | "onBlur" | "onClick" | "onFocus" | "placeholder" | "spellCheck" | "value"
> {
  readonly label: string;
  /** The id of the list below it, and of the option chosen there; the list is hidden where it has none. */
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly isExpanded: boolean;
  readonly onWrite: (text: string) => void;
  /** Not called for keys that compose letters. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A box whose text finds the options of a list; the focus stays in it, and keys choose among them. */
export function Combobox({
  label,
  listId,
  activeId,
  isExpanded,
  onWrite,
  onKey,
  ...attributes
}: ComboboxProps) {
  return (
    <input
      type="text"
      role="combobox"
      className="text-input"
      aria-label={label}
      aria-autocomplete="list"
      aria-expanded={isExpanded}
      aria-controls={listId}
      aria-activedescendant={activeId}
      autoComplete="off"
      onKeyDown={(event) => composesLetters(event) || onKey(event)}
      onChange={(event) => onWrite(event.target.value)}
      {...attributes}
    />
  );
}

interface ComboboxOptionProps extends Pick<
  ComponentProps<"div">,
  "className" | "onClick" | "onPointerDown" | "onPointerMove"
> {
  readonly id: string;
  readonly isActive: boolean;
  readonly children: ReactNode;
}

/** One of the options below a combobox, brought into view where it is the chosen one. */
export function ComboboxOption({ isActive, ...attributes }: ComboboxOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return <div ref={element} role="option" aria-selected={isActive} {...attributes} />;
}
