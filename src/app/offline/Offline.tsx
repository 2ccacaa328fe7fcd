import { useEffect, useState } from "react";
import { lazyComponent } from "../../ui/hydration/lazyComponent";

/** The page comes first, and what the reader does with it. */
const AFTER_LOAD_MS = 10_000;

const Nothing = () => null;
/** Nothing of it is in a site that is built without it. */
const KeptOffline = import.meta.env.KEPT_OFFLINE
  ? lazyComponent<OfflineProps>(
      async () => (await import("./KeptOffline")).KeptOffline,
      // Where it does not come, the page is as it was.
      { messages: ["offline"], Waiting: Nothing, Failed: Nothing },
    )
  : Nothing;

interface OfflineProps {
  /** The path of the site's root without the slash at its end. */
  readonly base: string;
}

/** Lets the browser keep the site, ten seconds after the page was loaded, unless the reader saves data. */
export function Offline({ base }: OfflineProps) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (import.meta.env.DEV) void forgetFormer();
    if (!import.meta.env.KEPT_OFFLINE || !canKeep()) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(setDue, AFTER_LOAD_MS, true);
    };
    if (document.readyState === "complete") wait();
    else addEventListener("load", wait);
    return () => {
      removeEventListener("load", wait);
      clearTimeout(timer);
    };
  }, []);
  return isDue && <KeptOffline base={base} />;
}

function canKeep(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  const savesData = connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches;
  return "serviceWorker" in navigator && !savesData;
}

/** What the built site has left under the address of the one that is worked on. */
async function forgetFormer(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
