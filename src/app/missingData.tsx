import { useSpeech } from "../ui/LanguageProvider";
import { Notice } from "../ui/Notice";

export function EmptyNotice() {
  const { t } = useSpeech();
  return (
    <Notice title={t("state.empty.title")}>
      <p>{t("state.empty.text")}</p>
    </Notice>
  );
}

export interface PartialNoticeProps {
  /** Names of files. */
  readonly missing: readonly string[];
}

export function PartialNotice({ missing }: PartialNoticeProps) {
  const { t, formats } = useSpeech();
  return (
    <Notice role="status" title={t("state.partial.title")}>
      <p>{t("state.partial.text", { files: formats.formatList(missing) })}</p>
    </Notice>
  );
}
