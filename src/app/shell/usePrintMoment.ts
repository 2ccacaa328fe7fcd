import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useShownAddress } from "../../ui/address/useDataReference";
import { useAddressSearch } from "../../ui/address/useAddressSearch";

interface PrintMoment {
  /** The day where the reader is, ISO 8601. */
  readonly isoDate: string;
  /** The address of what is shown, whole. */
  readonly address: string;
}

/** When and from where the page is printed, anew before each printing; `undefined` in a page that never was. */
export function usePrintMoment(): PrintMoment | undefined {
  const [isoDate, setIsoDate] = useState<string>();
  // The address changes with the view.
  useAddressSearch();
  const addressOf = useShownAddress();
  useEffect(() => {
    const draw = () => flushSync(() => setIsoDate(formatLocalDate(new Date())));
    // Where paper is only looked at, as in a browser's own tools, nothing is about to be printed.
    const paper = matchMedia("print");
    window.addEventListener("beforeprint", draw);
    paper.addEventListener("change", draw);
    return () => {
      window.removeEventListener("beforeprint", draw);
      paper.removeEventListener("change", draw);
    };
  }, []);
  return isoDate === undefined ? undefined : { isoDate, address: addressOf() };
}

function formatLocalDate(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
