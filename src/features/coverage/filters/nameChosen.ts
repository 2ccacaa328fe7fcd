import {
  listActiveValues,
  type ActiveValue,
  type CoverageFilter,
} from "../../../domain/posts/coverageFilter";
import type { I18n } from "../../../ui/language/LanguageProvider";

/** What a filter asks for, as briefly as a title says it: `Twitter, Africa`. The messages of `posts` must be loaded. */
export function nameChosen(
  filter: CoverageFilter,
  nameOf: (active: ActiveValue) => string,
  { t, formats }: Pick<I18n, "t" | "formats">,
): string {
  const active = listActiveValues(filter);
  const channels = active.filter(({ part }) => part === "channels").map(nameOf);
  const others = active
    .filter(({ part }) => part !== "channels")
    .map((each) => (each.part === "text" ? t("filter.quoted", { text: nameOf(each) }) : nameOf(each)));
  const names = filter.match === "any" ? formats.formatEither(channels) : formats.formatList(channels);
  const named = channels.length === 0 ? [] : [t("coverage.chosenChannels", { match: filter.match, names })];
  return [...named, ...others].join(formats.comma);
}
