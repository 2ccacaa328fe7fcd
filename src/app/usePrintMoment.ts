import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useAddressSearch } from "../ui/useAddressSearch";
import { useIsAlive } from "../ui/useIsAlive";

interface PrintMoment {
  /** The day where the reader is, ISO 8601. */
  readonly isoDate: string;
  /** The address of what is shown, whole. */
  readonly address: string;
}

/** When and from where the page would be printed now, anew before each printing; `undefined` in a page that was only built. */
export function usePrintMoment(): PrintMoment | undefined {
  const isAlive = useIsAlive();
  const [isoDate, setIsoDate] = useState(() => formatLocalDate(new Date()));
  // The address changes with the view.
  useAddressSearch();
  useEffect(() => {
    const draw = () => flushSync(() => setIsoDate(formatLocalDate(new Date())));
    window.addEventListener("beforeprint", draw);
    return () => window.removeEventListener("beforeprint", draw);
  }, []);
  return isAlive ? { isoDate, address: location.href } : undefined;
}

function formatLocalDate(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
