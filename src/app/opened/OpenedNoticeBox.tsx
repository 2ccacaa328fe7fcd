import type { ReactNode } from "react";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Notice } from "../../ui/parts/Notice";
import { useOpenedDocument, type OpenedNotice } from "../../ui/answer/openedDocument";
import { ScreenLink } from "../../ui/address/ScreenLink";

export interface OpenedNoticeProps {
  readonly notice: OpenedNotice;
}

/** One thing to be told about what the reader opened, and what can be done. */
export function OpenedNoticeBox({ notice }: OpenedNoticeProps) {
  const { t } = useI18n();
  const { dismiss } = useOpenedDocument();
  const { kind } = notice;
  const close = () => {
    dismiss(kind);
    document.getElementById("main")?.focus({ preventScroll: true });
  };
  return (
    <div className="opened-notice">
      <Notice role="status" title={t(`opened.${kind}.title`)}>
        <p>{sayWhat(notice, t)}</p>
        <p className="opened-notice-actions">
          <Ways notice={notice} />
          <button type="button" className="button" onClick={close}>
            {t(kind === "requested" ? "opened.goOn" : "action.close")}
          </button>
        </p>
      </Notice>
    </div>
  );
}

function sayWhat(notice: OpenedNotice, t: ReturnType<typeof useI18n>["t"]): string {
  switch (notice.kind) {
    case "requested":
      return notice.name === ""
        ? t("opened.requested.unnamed")
        : t("opened.requested.text", { name: notice.name });
    case "closed-elsewhere":
      return t("opened.closed-elsewhere.text");
    default:
      return t(`opened.${notice.kind}.text`, { name: notice.name || t("shown.pasted") });
  }
}

function Ways({ notice }: OpenedNoticeProps): ReactNode {
  const { t } = useI18n();
  const { resume, forget, showShipped } = useOpenedDocument();
  const { kind } = notice;
  switch (kind) {
    case "unreachable":
      return (
        <button type="button" className="button" onClick={() => showShipped(notice.reference)}>
          {t("action.retry")}
        </button>
      );
    case "suspended":
    case "unread":
      return (
        <>
          <button type="button" className="button" onClick={resume}>
            {t(kind === "suspended" ? "opened.showAnyway" : "action.retry")}
          </button>
          <button type="button" className="button" onClick={forget}>
            {t("opened.forget")}
          </button>
        </>
      );
    case "requested":
    case "interrupted":
    case "lost":
      return <ScreenLink screen="source">{t("opened.openAgain")}</ScreenLink>;
    case "replaced":
    case "closed-elsewhere":
    case "no-ministry":
      return null;
  }
}
