import { useCallback, useContext, useEffect, useRef, useState } from "react";
import type { SearchWords } from "../../domain/search/searchIndex";
import { AnswerProvider } from "../../ui/AnswerProvider";
import { useSpeech } from "../../ui/LanguageProvider";
import { OpenedDocumentContext } from "../../ui/openedDocument";
import { useIsAlive } from "../../ui/useIsAlive";
import { PartFailed } from "../PartFailed";
import type { FinderDialog } from "./FinderDialog";
import { noteTyping } from "./noteTyping";
import { asksForSearch } from "./slashKey";
import "./finder.css";

const FINDER_MESSAGES = ["countries", "finder", "glossary"] as const;

interface Loaded {
  readonly Dialog: typeof FinderDialog;
  readonly words: SearchWords;
}

/** Opens the search of everything, also by key; not there where no data are. Its code is loaded when first asked for. */
export function FinderButton() {
  const { t, loadMessages } = useSpeech();
  const isAlive = useIsAlive();
  const document = useContext(OpenedDocumentContext);
  const [state, setState] = useState<Loaded | "failed">();
  const hasData = document !== undefined;
  const noting = useRef<() => string>(undefined);
  const takeTyped = useCallback(() => {
    const text = noting.current?.() ?? "";
    noting.current = undefined;
    return text;
  }, []);
  const open = useCallback(() => {
    noting.current ??= noteTyping();
    Promise.all([fetchFinder(), ...FINDER_MESSAGES.map(loadMessages)]).then(
      ([loaded]) => setState(loaded),
      () => {
        takeTyped();
        setState("failed");
      },
    );
  }, [loadMessages, takeTyped]);
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
  const { shipped, opened, isShown } = document;
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
      {state === "failed" && <PartFailed />}
      {state && state !== "failed" && (
        <AnswerProvider dataset={isShown && opened ? opened.extraction.dataset : shipped.dataset}>
          <state.Dialog words={state.words} takeTyped={takeTyped} onClose={() => setState(undefined)} />
        </AnswerProvider>
      )}
    </>
  );
}

async function fetchFinder(): Promise<Loaded> {
  const [{ FinderDialog: Dialog }, words] = await Promise.all([
    import("./FinderDialog"),
    import("../../i18n/searchWords").then(({ fetchSearchWords }) => fetchSearchWords()),
  ]);
  return { Dialog, words };
}
