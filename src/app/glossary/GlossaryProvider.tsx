import { useCallback, useState, type ReactNode } from "react";
import { useSpeech } from "../../ui/LanguageProvider";
import { OpenTermContext } from "../../ui/openTerm";
import type { TermId } from "../../ui/termIds";
import { PartFailed } from "../PartFailed";
import type { GlossaryDrawer } from "./GlossaryDrawer";

type State =
  { readonly termId: TermId | undefined; readonly Drawer: typeof GlossaryDrawer } | "failed" | undefined;

/** The glossary beside all screens; its code and words are loaded when it is first opened. */
export function GlossaryProvider({ children }: { children: ReactNode }) {
  const { loadMessages } = useSpeech();
  const [state, setState] = useState<State>();
  const open = useCallback(
    (termId?: TermId) => {
      Promise.all([import("./GlossaryDrawer"), loadMessages("glossary")]).then(
        ([{ GlossaryDrawer: Drawer }]) => setState({ termId, Drawer }),
        () => setState("failed"),
      );
    },
    [loadMessages],
  );
  return (
    <OpenTermContext value={open}>
      {children}
      {state === "failed" && <PartFailed />}
      {state && state !== "failed" && (
        <state.Drawer termId={state.termId} onClose={() => setState(undefined)} />
      )}
    </OpenTermContext>
  );
}
