import { useEffect, useState } from "react";
import { useI18n } from "../language/LanguageProvider";

/** After this the reader is told that something is still on its way. */
const PATIENCE_MS = 5000;

/** Says nothing at first, and after a while that the part is still being loaded. */
export function LoadingSlowly() {
  const { t } = useI18n();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? <p role="status">{t("load.slow")}</p> : null;
}
