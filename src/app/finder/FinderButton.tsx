import { useContext, useEffect, useState } from "react";
import { AnswerProvider } from "../../ui/answer/AnswerProvider";
import { useI18n } from "../../ui/language/LanguageProvider";
import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { LoadFailedDialog, type LoadFailedProps } from "../../ui/hydration/LoadFailed";
import { OpenedDocumentContext } from "../../ui/answer/openedDocument";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { askForSearch, isTypedAhead, SEARCH_ASKED, takeTypedAhead } from "./typedAhead";
import "./finder.css";

interface FinderProps {
  readonly onClose: () => void;
}

const LazyFinder = lazyComponent<FinderProps>(fetchFinder, {
  messages: ["countries", "finder", "glossary"],
  Failed: FinderFailed,
});

/** Opens the search of everything, also by key; not there where no data are. Its code is loaded when first asked for. */
export function FinderButton() {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  const document = useContext(OpenedDocumentContext);
  const [isOpen, setOpen] = useState(false);
  const hasData = document !== undefined;
  useEffect(() => {
    if (!hasData) return;
    const open = () => setOpen(true);
    if (isTypedAhead()) open();
    addEventListener(SEARCH_ASKED, open);
    return () => removeEventListener(SEARCH_ASKED, open);
  }, [hasData]);
  if (!document) return null;
  return (
    <>
      <button
        type="button"
        className="button finder-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        disabled={!isHydrated}
        onClick={askForSearch}
      >
        {t("layout.search")} <kbd aria-hidden="true">/</kbd>
      </button>
      {isOpen && (
        <AnswerProvider dataset={document.shown.tables.dataset}>
          <LazyFinder onClose={() => setOpen(false)} />
        </AnswerProvider>
      )}
    </>
  );
}

async function fetchFinder() {
  const [{ FinderDialog }, words] = await Promise.all([
    import("./FinderDialog"),
    import("../../i18n/searchWords").then(({ fetchSearchWords }) => fetchSearchWords()),
  ]);
  return (properties: FinderProps) => <FinderDialog words={words} {...properties} />;
}

function FinderFailed(properties: FinderProps & LoadFailedProps) {
  // Keys are those of the page again.
  useEffect(() => {
    takeTypedAhead();
  }, []);
  return <LoadFailedDialog {...properties} />;
}
