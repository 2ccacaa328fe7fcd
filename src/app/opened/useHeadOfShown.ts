import { useEffect } from "react";
import type { Dataset } from "../../domain/dataset/dataset";
import { aboutSource } from "../../ui/answer/aboutSource";
import { useI18n } from "../../ui/language/LanguageProvider";
import { usePath } from "../../ui/address/location";
import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { parsePath } from "../screens";

const DESCRIPTIONS = 'meta[name="description"], meta[property="og:description"]';
const TITLES = 'meta[property="og:title"]';

/** Lets the head of the page speak of opened data while they are shown, and after them as it did before. */
export function useHeadOfShown(dataset: Dataset): void {
  const i18n = useI18n();
  const { screen } = parsePath(usePath(), INTERFACE_LANGUAGES);
  useEffect(() => {
    if (!screen) return undefined;
    const { t } = i18n;
    const about = aboutSource(dataset, i18n);
    const name = t(`screen.${screen}`);
    const titleOf = (of: string) => t("page.title", { screen: of });
    const [title, description] = [
      titleOf(t("pair", { label: name, value: about })),
      t(`screen.${screen}.description`, { about }),
    ];
    const before = titleOf(name);
    // What is chosen of the screen may have named the page already.
    const isNamed = document.title !== before;
    const restore = [setContent(DESCRIPTIONS, description), ...(isNamed ? [] : [setContent(TITLES, title)])];
    if (!isNamed) document.title = title;
    return () => {
      if (document.title === title) document.title = before;
      for (const each of restore) each();
    };
  }, [dataset, screen, i18n]);
}

/** Gives the way back to what stood there. */
function setContent(selector: string, content: string): () => void {
  const elements = [...document.head.querySelectorAll<HTMLMetaElement>(selector)];
  const before = elements.map((element) => element.content);
  for (const element of elements) element.content = content;
  return () => {
    elements.forEach((element, position) => {
      element.content = before[position] ?? "";
    });
  };
}
