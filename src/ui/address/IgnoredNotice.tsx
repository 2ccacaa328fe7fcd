import type { IgnoredParameter } from "../../view-state/parameters";
import { useI18n } from "../language/LanguageProvider";
import { Notice } from "../parts/Notice";

export interface IgnoredNoticeProps {
  readonly ignored: readonly IgnoredParameter[];
  /** Is to leave the address without what was ignored, and so the page without this notice. */
  readonly onDismiss: () => void;
}

/** Addresses can be of any length; the reader has the whole of it in the browser. */
const MOST_NAMED = 8;
const MOST_CHARACTERS = 60;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS).join("")}…`;
}

/** Names what of the address could not be used. Draws nothing where all of it could. */
export function IgnoredNotice({ ignored, onDismiss }: IgnoredNoticeProps) {
  const { t, formats } = useI18n();
  if (ignored.length === 0) return null;
  const named = ignored.slice(0, MOST_NAMED).map(({ name, value }) => shorten(`${name}=${value}`));
  const parameters = formats.formatList(ignored.length > MOST_NAMED ? [...named, "…"] : named);
  const dismiss = () => {
    onDismiss();
    document.getElementById("main")?.focus({ preventScroll: true });
  };
  return (
    <Notice role="status" title={t("ignored.title")}>
      <p data-no-figure="">{t("ignored.text", { parameters })}</p>
      <button type="button" className="button" onClick={dismiss}>
        {t("ignored.dismiss")}
      </button>
    </Notice>
  );
}
