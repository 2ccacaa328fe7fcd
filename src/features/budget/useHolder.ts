import type { Figure } from "../../domain/figures/figure";
import { useI18n } from "../../ui/language/LanguageProvider";

const HOLDERS = ["press-service", "ministry", "posts", "head-office"] as const;

/** Names whose money or staff a figure is; empty where the answer does not say or the name is not known. */
export function useHolder(): (figure: Figure) => string {
  const { t } = useI18n();
  return ({ population }) => {
    const known = HOLDERS.find((holder) => holder === population);
    return known ? t(`budget.holder.${known}`) : "";
  };
}
