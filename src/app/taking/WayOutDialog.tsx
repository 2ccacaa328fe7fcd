import { useState } from "react";
import type { AskedWayOut, Citable, CitableCard } from "../../ui/cite/citable";
import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { LoadFailedDialog } from "../../ui/hydration/LoadFailed";

export interface WayOutDialogProps {
  readonly asked: AskedWayOut;
  readonly onClose: () => void;
}

interface CitingProps {
  readonly thing: Citable;
  readonly onClose: () => void;
}

interface TakeAlongProps {
  readonly thing: CitableCard;
  readonly onCite: () => void;
  readonly onClose: () => void;
}

const Citing = lazyComponent<CitingProps>(async () => (await import("./Citing")).Citing, {
  messages: ["citation", "notes"],
  Failed: LoadFailedDialog,
});
const TakeAlong = lazyComponent<TakeAlongProps>(async () => (await import("./TakeAlong")).TakeAlong, {
  messages: ["take"],
  Failed: LoadFailedDialog,
});

/** How to cite a thing, or all ways to take a card along, its citation above them; a single figure can only be cited. */
export function WayOutDialog({ asked: { way, thing }, onClose }: WayOutDialogProps) {
  const [isCiting, setCiting] = useState(false);
  if (way === "cite" || thing.kind !== "card") return <Citing thing={thing} onClose={onClose} />;
  return (
    <>
      <TakeAlong thing={thing} onCite={() => setCiting(true)} onClose={onClose} />
      {isCiting && <Citing thing={thing} onClose={() => setCiting(false)} />}
    </>
  );
}
