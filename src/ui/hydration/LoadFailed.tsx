import { useRef, useState } from "react";
import { LoadError } from "../../load/loadError";
import { isNewerSite } from "../../load/newerSite";
import { useI18n } from "../language/LanguageProvider";
import { Dialog } from "../parts/Dialog";
import { holdsTypedText } from "../parts/typedText";
import "../parts/Notice.css";

export interface LoadFailedProps {
  /** Why; anything but a LoadError is a fault of the site itself. */
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Says in place of a part, or beside it, that it could not be loaded, why, and lets the reader try again. */
export function LoadFailed(properties: LoadFailedProps) {
  return (
    <div className="notice" role="alert">
      <LoadFailedBody {...properties} />
    </div>
  );
}

/** The same for what opens over the page. */
export function LoadFailedDialog({ onClose, ...properties }: LoadFailedProps & { onClose: () => void }) {
  const { t } = useI18n();
  const ref = useRef<HTMLDialogElement>(null);
  return (
    <Dialog ref={ref} label={t("load.failed")} onClose={onClose}>
      <div className="dialog-panel" role="alert">
        <LoadFailedBody {...properties} />
        <button type="button" className="button" onClick={() => ref.current?.close()}>
          {t("action.close")}
        </button>
      </div>
    </Dialog>
  );
}

function LoadFailedBody({ error, onRetry }: LoadFailedProps) {
  const { t } = useI18n();
  const failure = error instanceof LoadError ? error.failure : "broken";
  const [isOutdated, setOutdated] = useState(false);
  const retry = async () => {
    // A newer site has other files: those of this page do not come back.
    if (failure === "unreachable" || !(await isNewerSite(location.href))) onRetry();
    else if (holdsTypedText()) setOutdated(true);
    else location.reload();
  };
  return (
    <>
      <p>{t(isOutdated ? "load.outdated" : `load.failed.${failure}`)}</p>
      <button
        type="button"
        className="button"
        onClick={() => (isOutdated ? location.reload() : void retry())}
      >
        {t(isOutdated ? "load.reload" : "action.retry")}
      </button>
    </>
  );
}
