import { useEffect, useRef } from "react";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useKeptView } from "./chosenViews";
import type { Screen } from "../../view-state/address";

/** Remembers what is chosen of the screen, and names it in the title of the page on going to another one; the first one is named by the page itself. */
export function PageTitle({ screen }: { readonly screen: Screen | undefined }) {
  const { t } = useI18n();
  useKeptView(screen);
  const named = useRef(screen);
  useEffect(() => {
    if (named.current === screen) return;
    named.current = screen;
    document.title = screen ? t("page.title", { screen: t(`screen.${screen}`) }) : t("state.notFound.title");
  }, [screen, t]);
  return null;
}
