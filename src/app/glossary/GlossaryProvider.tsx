import { useCallback, useContext, useState, type ReactNode } from "react";
import { AnswerProvider } from "../../ui/answer/AnswerProvider";
import { OpenedDocumentContext } from "../../ui/answer/openedDocument";
import { lazyPart } from "../../ui/hydration/lazyPart";
import { LoadFailedDialog } from "../../ui/hydration/LoadFailed";
import { OpenTermContext } from "../../ui/terms/openTerm";
import type { TermId } from "../../ui/terms/termIds";

interface GlossaryDrawerProps {
  readonly termId: TermId | undefined;
  readonly onClose: () => void;
}

const LateGlossaryDrawer = lazyPart<GlossaryDrawerProps>(
  async () => (await import("./GlossaryDrawer")).GlossaryDrawer,
  { messages: ["glossary"], Failed: LoadFailedDialog },
);
const LateDrawerOfShown = lazyPart<GlossaryDrawerProps>(
  async () => (await import("./GlossaryDrawer")).DrawerOfShown,
  { messages: ["glossary"], Failed: LoadFailedDialog },
);

/** The glossary beside all screens; its code and words are loaded when it is first opened. */
export function GlossaryProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<Pick<GlossaryDrawerProps, "termId">>();
  const document = useContext(OpenedDocumentContext);
  const close = () => setOpened(undefined);
  const open = useCallback((termId?: TermId) => setOpened({ termId }), []);
  return (
    <OpenTermContext value={open}>
      {children}
      {opened &&
        (document ? (
          <AnswerProvider dataset={document.shown.tables.dataset}>
            <LateDrawerOfShown termId={opened.termId} onClose={close} />
          </AnswerProvider>
        ) : (
          <LateGlossaryDrawer termId={opened.termId} onClose={close} />
        ))}
    </OpenTermContext>
  );
}
