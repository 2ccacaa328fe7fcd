import { useEffect } from "react";
import { useI18n } from "../language/LanguageProvider";

/** Names the page, in the browser and in what is kept of it, by what is chosen of its screen, where that is not all; afterwards as before. */
export function useViewTitle(title: string | undefined): void {
  const { t } = useI18n();
  useEffect(() => {
    if (title === undefined) return undefined;
    const before = document.title;
    const name = (chosen: string) => {
      document.title = chosen;
      // Read by what shares the page from within the browser.
      document.querySelector('meta[property="og:title"]')?.setAttribute("content", chosen);
    };
    name(t("page.title", { screen: title }));
    return () => name(before);
  }, [title, t]);
}
