import { useSpeech } from "../ui/LanguageProvider";
import "./partFailed.css";

/** Says that what was just asked for could not be loaded; the page itself stays as it is. */
export function PartFailed() {
  const { t } = useSpeech();
  return (
    <p role="alert" className="part-failed">
      {t("layout.failed")}
    </p>
  );
}
