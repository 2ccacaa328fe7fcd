import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { AnswerProvider } from "../../ui/AnswerProvider";
import { useSpeech } from "../../ui/LanguageProvider";
import { lazyPart } from "../../ui/lazyPart";
import { LoadFailedDialog, type LoadFailedProps } from "../../ui/LoadFailed";
import { OpenedDocumentContext } from "../../ui/openedDocument";
import { useIsAlive } from "../../ui/useIsAlive";
import { noteTyping } from "./noteTyping";
import { asksForSearch } from "./slashKey";
import "./finder.css";

interface FinderProps {
  /** What was typed while the dialog was on its way; ends the noting of what is typed. */
  readonly takeTyped: () => string;
  readonly onClose: () => void;
}

const LateFinder = lazyPart<FinderProps>(fetchFinder, {
  messages: ["countries", "finder", "glossary"],
  Failed: FinderFailed,
});

/** Opens the search of everything, also by key; not there where no data are. Its code is loaded when first asked for. */
export function FinderButton() {
  const { t } = useSpeech();
  const isAlive = useIsAlive();
  const document = useContext(OpenedDocumentContext);
  const [isOpen, setOpen] = useState(false);
  const hasData = document !== undefined;
  const noting = useRef<() => string>(undefined);
  const takeTyped = useCallback(() => {
    const text = noting.current?.() ?? "";
    noting.current = undefined;
    return text;
  }, []);
  const open = useCallback(() => {
    noting.current ??= noteTyping();
    setOpen(true);
  }, []);
  useEffect(() => {
    if (!hasData) return;
    const listen = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      open();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [hasData, open]);
  if (!document) return null;
  return (
    <>
      <button
        type="button"
        className="button finder-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        disabled={!isAlive}
        onClick={open}
      >
        {t("layout.search")} <kbd aria-hidden="true">/</kbd>
      </button>
      {isOpen && (
        <AnswerProvider dataset={document.shown.tables.dataset}>
          <LateFinder takeTyped={takeTyped} onClose={() => setOpen(false)} />
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

function FinderFailed({ takeTyped, ...properties }: FinderProps & LoadFailedProps) {
  // Keys are those of the page again.
  useEffect(() => {
    takeTyped();
  }, [takeTyped]);
  return <LoadFailedDialog {...properties} />;
}
