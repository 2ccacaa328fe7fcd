import { useId, useRef, type ReactNode } from "react";
import { useI18n } from "../ui/language/LanguageProvider";
import { copyText } from "../ui/parts/copyText";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly isCode?: boolean;
  /** Hears in words how the copying went. */
  readonly onSaid: (words: string) => void;
  /** Other ways to take the text away. */
  readonly children?: ReactNode;
}

/** A text to be copied. Where the clipboard is closed, the text is selected for the keyboard to copy. */
export function CopyField({ label, text, isCode = false, onSaid, children }: CopyFieldProps) {
  const { t } = useI18n();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) field.current?.select();
    onSaid(t(isCopied ? "cite.copied" : "cite.selected", { form: label }));
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <span className="copy-field-ways">
        {children}
        <button
          type="button"
          className="button"
          aria-label={t("cite.copyName", { form: label })}
          onClick={() => void copy()}
        >
          {t("cite.copy")}
        </button>
      </span>
      <textarea
        ref={field}
        id={id}
        className={isCode ? "copy-field-code" : undefined}
        readOnly
        spellCheck={false}
        rows={isCode ? 6 : 2}
        value={text}
      />
    </div>
  );
}
