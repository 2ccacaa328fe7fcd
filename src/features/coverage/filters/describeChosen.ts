import {
  listActiveValues,
  type ActiveValue,
  type CoverageFilter,
} from "../../../domain/posts/coverageFilter";
import type { I18n } from "../../../ui/language/LanguageProvider";

const LABELS = {
  ministries: "filter.ministry",
  regions: "filter.region",
  countries: "column.country",
  kinds: "filter.kind",
} as const;

/** What a filter lets through, in words; empty where it lets every post through. The messages of `dossier` must be loaded. */
export function describeChosen(
  filter: CoverageFilter,
  nameOf: (active: ActiveValue) => string,
  { t, formats }: Pick<I18n, "t" | "formats">,
): string {
  const active = listActiveValues(filter);
  const valuesOf = (part: ActiveValue["part"]) =>
    formats.formatList(active.filter((value) => value.part === part).map(nameOf));
  const channels = valuesOf("channels");
  return [
    channels && t(`dossier.chosen.${filter.match}`, { names: channels }),
    ...(["ministries", "regions", "countries", "kinds"] as const).map((part) => {
      const value = valuesOf(part);
      return value && t("pair", { label: t(LABELS[part]), value });
    }),
    valuesOf("text") && t("dossier.chosenText", { text: valuesOf("text") }),
  ]
    .filter(Boolean)
    .join(formats.separator);
}
