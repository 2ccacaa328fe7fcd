import { useEffect } from "react";
import { useI18n } from "../language/LanguageProvider";

/** The reader waits for the frame that shows the choice. No frame is waited for: a tab in the background draws none. */
const AFTER_FRAME_MS = 30;

/** Names the page, in the browser and in what is kept of it, by what is chosen of its screen, where that is not all; afterwards as before. */
export function useViewTitle(title: string | undefined): void {
  const { t } = useI18n();
  const isNamed = title !== undefined;
  // Apart from the naming: one choice after another would otherwise name the page twice.
  useEffect(() => {
    if (!isNamed) return undefined;
    const before = document.title;
    return () => namePage(before);
  }, [isNamed]);
  useEffect(() => {
    if (title === undefined) return undefined;
    const naming = setTimeout(() => namePage(t("page.title", { screen: title })), AFTER_FRAME_MS);
    return () => clearTimeout(naming);
  }, [title, t]);
}

function namePage(title: string): void {
  document.title = title;
  // Read by what shares the page from within the browser.
  document.querySelector('meta[property="og:title"]')?.setAttribute("content", title);
}
