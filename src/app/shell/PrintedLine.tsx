import { useI18n } from "../../ui/language/LanguageProvider";
import { usePrintMoment } from "./usePrintMoment";

/** On paper alone: when the page was printed, and from which address. Without script the browser's margins say it. */
export function PrintedLine() {
  const { t, formats } = useI18n();
  const moment = usePrintMoment();
  if (!moment) return null;
  return (
    <p className="on-paper printed-line">
      {t("printed.line", { date: formats.formatDate(moment.isoDate), address: moment.address })}
    </p>
  );
}
