import { useI18n } from "../../ui/language/LanguageProvider";
import type { Side } from "./changesSeries";
import { FEED_FORMS, hasFeed, nameFeedFile } from "./feed/feedFiles";

/** The feeds in which the changes between the two sources are published, where there are any. */
export function FeedLinks({ older, newer }: { readonly older: Side; readonly newer: Side }) {
  const { t } = useI18n();
  if (!hasFeed(older, newer)) return null;
  return (
    <p className="remark">
      {t("changes.feed.links")}{" "}
      {FEED_FORMS.map((form, position) => (
        <span key={form.form}>
          {position > 0 && " · "}
          <a href={nameFeedFile(older, newer, form)} type={form.type}>
            {form.name}
          </a>
        </span>
      ))}
    </p>
  );
}
