import { useCallback, useState, type ReactNode } from "react";
import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { LoadFailedDialog } from "../../ui/hydration/LoadFailed";
import { OpenTermContext } from "../../ui/terms/openTerm";
import type { TermId } from "../../ui/terms/termIds";

interface GlossaryDrawerProps {
  readonly termId: TermId | undefined;
  readonly onClose: () => void;
}

const LazyGlossaryDrawer = lazyComponent<GlossaryDrawerProps>(
  async () => (await import("./GlossaryDrawer")).GlossaryDrawer,
  { messages: ["glossary"], Failed: LoadFailedDialog },
);

/** The glossary beside all screens; its code and words are loaded when it is first opened. */
export function GlossaryProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<Pick<GlossaryDrawerProps, "termId">>();
  const open = useCallback((termId?: TermId) => setOpened({ termId }), []);
  return (
    <OpenTermContext value={open}>
      {children}
      {opened && <LazyGlossaryDrawer termId={opened.termId} onClose={() => setOpened(undefined)} />}
    </OpenTermContext>
  );
}
