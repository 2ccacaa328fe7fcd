import { useEffect, useState } from "react";
import { useI18n } from "../../ui/language/LanguageProvider";
import { holdsTypedText } from "../../ui/parts/typedText";
import { keepOffline, type NewerVersion } from "./keepOffline";
import "../../ui/parts/Notice.css";

/** Lets the browser keep the site, and offers a newer version of it once, while nothing that was typed would be lost. */
export function KeptOffline({ base }: { readonly base: string }) {
  const { t } = useI18n();
  const [newer, setNewer] = useState<NewerVersion>();
  const isFree = useNothingTyped(newer !== undefined);
  useEffect(() => {
    const end = keepOffline(new URL(`${base}/`, location.href).href, setNewer);
    return () => end();
  }, [base]);
  const isOffered = newer && isFree && !wasDeclined(newer);
  const decline = () => {
    if (newer) noteDeclined(newer);
    setNewer(undefined);
    document.getElementById("main")?.focus({ preventScroll: true });
  };
  return (
    <div className="start-notice" role="status">
      {isOffered && (
        <div className="notice">
          <p>{t("offline.newer")}</p>
          <p>
            <button type="button" className="button" onClick={newer.show}>
              {t("offline.show")}
            </button>{" "}
            <button type="button" className="button" onClick={decline}>
              {t("offline.later")}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

/** Looked at only where it is asked for: that costs each press on the page. */
function useNothingTyped(isAsked: boolean): boolean {
  const [isFree, setFree] = useState(false);
  useEffect(() => {
    if (!isAsked) return undefined;
    const look = () => setFree(!holdsTypedText());
    look();
    // Fields also come, go and are emptied by what is pressed.
    const events = ["input", "change", "click", "focusout"] as const;
    for (const name of events) document.addEventListener(name, look);
    return () => {
      for (const name of events) document.removeEventListener(name, look);
    };
  }, [isAsked]);
  return isFree;
}

const DECLINED_KEY = "chancery:declined-version";

/** In this tab, by the build: a page of the same version that is opened later does not ask again. */
function wasDeclined({ build }: NewerVersion): boolean {
  try {
    return sessionStorage.getItem(DECLINED_KEY) === build;
  } catch {
    return false;
  }
}

function noteDeclined({ build }: NewerVersion): void {
  try {
    sessionStorage.setItem(DECLINED_KEY, build);
  } catch {
    // The browser keeps nothing: it is offered again with the next page.
  }
}
