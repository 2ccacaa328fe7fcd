import { useEffect } from "react";
import { useI18n } from "../language/LanguageProvider";

/** Names the page, in the browser and in what is kept of it, by what is chosen of its screen, where that is not all; afterwards as before. */
export function useViewTitle(title: string | undefined): void {
  const { t } = useI18n();
  useEffect(() => {
    if (title === undefined) return undefined;
    const before = document.title;
    document.title = t("page.title", { screen: title });
    return () => {
      document.title = before;
    };
  }, [title, t]);
}
