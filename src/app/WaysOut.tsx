import { useEffect, useState, type ReactNode } from "react";
import { OpenWayOutContext, type AskedWayOut } from "../ui/cite/citable";
import { lazyComponent } from "../ui/hydration/lazyComponent";
import { LoadFailedDialog } from "../ui/hydration/LoadFailed";
import type { WayOutDialogProps } from "./taking/WayOutDialog";

const WayOutDialog = lazyComponent<WayOutDialogProps>(
  async () => (await import("./taking/WayOutDialog")).WayOutDialog,
  { Failed: LoadFailedDialog },
);

/** The dialogs by which what is below can be taken along; their code is loaded when the first is asked for. */
export function WaysOut({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<AskedWayOut>();
  useEffect(() => {
    // Where it cannot be loaded, the browser copies as it can; what is there is not loaded again.
    const load = () => void import("../export/copyAsRead").catch(() => undefined);
    document.addEventListener("selectstart", load, { once: true });
  }, []);
  return (
    <OpenWayOutContext value={setAsked}>
      {children}
      {asked && <WayOutDialog asked={asked} onClose={() => setAsked(undefined)} />}
    </OpenWayOutContext>
  );
}
