import type { IgnoredParameter } from "../../view-state/parameters";
import { useSpeech } from "../language/LanguageProvider";
import { Notice } from "../parts/Notice";

export interface IgnoredNoticeProps {
  readonly ignored: readonly IgnoredParameter[];
  /** Is to leave the address without what was ignored, and so the page without this notice. */
  readonly onDismiss: () => void;
}

/** Names what of the address could not be used. Draws nothing where all of it could. */
export function IgnoredNotice({ ignored, onDismiss }: IgnoredNoticeProps) {
  const { t, formats } = useSpeech();
  if (ignored.length === 0) return null;
  const parameters = formats.formatList(ignored.map(({ name, value }) => `${name}=${value}`));
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
