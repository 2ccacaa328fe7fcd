import { useState, type ReactNode } from "react";
import { OpenCitationContext, type Citable } from "../ui/cite/citable";
import { lazyPart } from "../ui/hydration/lazyPart";
import { LoadFailedDialog } from "../ui/hydration/LoadFailed";

interface CitationDialogProps {
  readonly thing: Citable;
  readonly onClose: () => void;
}

const LateCitationDialog = lazyPart<CitationDialogProps>(
  async () => (await import("./CitationDialog")).CitationDialog,
  { messages: ["citation", "notes"], Failed: LoadFailedDialog },
);

/** One dialog for the citations of all below it; its code is loaded when it is first asked for. */
export function CitationProvider({ children }: { children: ReactNode }) {
  const [thing, setThing] = useState<Citable>();
  return (
    <OpenCitationContext value={setThing}>
      {children}
      {thing && <LateCitationDialog thing={thing} onClose={() => setThing(undefined)} />}
    </OpenCitationContext>
  );
}
