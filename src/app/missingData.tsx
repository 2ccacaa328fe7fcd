import { useI18n } from "../ui/language/LanguageProvider";
import { Notice } from "../ui/parts/Notice";
import type { Screen } from "../view-state/address";

export interface EmptyScreenProps {
  readonly screen: Screen;
}

export function EmptyScreen({ screen }: EmptyScreenProps) {
  const { t } = useI18n();
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{t(`screen.${screen}`)}</h1>
      </header>
      <Notice title={t("state.empty.title")}>
        <p>{t("state.empty.text")}</p>
      </Notice>
    </div>
  );
}

export interface PartialNoticeProps {
  /** Names of files. */
  readonly missing: readonly string[];
}

export function PartialNotice({ missing }: PartialNoticeProps) {
  const { t, formats } = useI18n();
  return (
    <Notice role="status" title={t("state.partial.title")}>
      <p>{t("state.partial.text", { files: formats.formatList(missing) })}</p>
    </Notice>
  );
}
