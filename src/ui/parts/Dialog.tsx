import { useEffectEvent, useLayoutEffect, type ReactNode, type RefObject } from "react";
import "./Dialog.css";

interface DialogProps {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly className?: string;
  /** Its name, or the id of the element that names it. */
  readonly label?: string;
  readonly labelledBy?: string;
  /** Just before it opens, while the focus is still where it will return to. */
  readonly onOpening?: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Stands over the page until it is closed: by Escape, from within, or by a click beside it. */
export function Dialog({
  ref,
  className = "dialog",
  label,
  labelledBy,
  onOpening,
  onClose,
  children,
}: DialogProps) {
  const prepare = useEffectEvent(() => onOpening?.());
  useLayoutEffect(() => {
    prepare();
    ref.current?.showModal();
  }, [ref]);
  return (
    <dialog
      ref={ref}
      className={className}
      aria-label={label}
      aria-labelledby={labelledBy}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      {children}
    </dialog>
  );
}
