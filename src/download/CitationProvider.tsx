import { useCallback, useState, type ReactNode } from "react";
import { OpenCitationContext, type Citable } from "../ui/citable";
import { useSpeech } from "../ui/LanguageProvider";
import { Notice } from "../ui/Notice";
import type { CitationDialog } from "./CitationDialog";

type Dialog = typeof CitationDialog;
type State = { readonly thing: Citable; readonly Dialog: Dialog } | "failed" | undefined;

/** One dialog for the citations of all below it; its code is loaded when it is first asked for. */
export function CitationProvider({ children }: { children: ReactNode }) {
  const { t, loadMessages } = useSpeech();
  const [state, setState] = useState<State>();
  const open = useCallback(
    (thing: Citable) => {
      Promise.all([import("./CitationDialog"), loadMessages("citation"), loadMessages("notes")]).then(
        ([{ CitationDialog: Dialog }]) => setState({ thing, Dialog }),
        () => setState("failed"),
      );
    },
    [loadMessages],
  );
  return (
    <OpenCitationContext value={open}>
      {state === "failed" && (
        <Notice role="alert" title={t("cite.failed.title")}>
          <p>{t("cite.failed.text")}</p>
        </Notice>
      )}
      {children}
      {state && state !== "failed" && (
        <state.Dialog thing={state.thing} onClose={() => setState(undefined)} />
      )}
    </OpenCitationContext>
  );
}
