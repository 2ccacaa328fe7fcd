import type { Dataset } from "../../domain/dataset/dataset";
import type { Post } from "../../domain/posts/post";
import type { Presence } from "../../domain/posts/presence";
import type { I18n } from "../language/LanguageProvider";

/** What a ministry that holds a channel is called: by its name where the source has several. */
export function ministryName(
  holderId: string,
  { ministries }: Pick<Dataset, "ministries">,
  { t, labelOf }: Pick<I18n, "t" | "labelOf">,
): string {
  const named = ministries.find(({ ministryId }) => ministryId === holderId);
  return named ? labelOf(named.labels) : t("holder.ministry");
}

/** What a post is called, with the country that sends it where several do: they have posts of one name. */
export function postName(
  { labels, ministryId }: Pick<Post, "labels" | "ministryId">,
  dataset: Pick<Dataset, "ministries">,
  i18n: Pick<I18n, "labelOf" | "nameCountry">,
): string {
  const [name, sender] = [i18n.labelOf(labels), senderName(ministryId, dataset, i18n)];
  return sender === "" ? name : `${name} (${sender})`;
}

/** The country of a ministry, or its own name where it has none; empty where the source has but one ministry. */
export function senderName(
  id: string,
  { ministries }: Pick<Dataset, "ministries">,
  { labelOf, nameCountry }: Pick<I18n, "labelOf" | "nameCountry">,
): string {
  const ministry = ministries.find(({ ministryId }) => ministryId === id);
  if (!ministry || ministries.length === 1) return "";
  return ministry.country === "" ? labelOf(ministry.labels) : nameCountry(ministry.country);
}

/** What the source calls the holder on the channel: the name as printed, or else the account; empty without either. */
export function statedName({ printedAs, account }: Pick<Presence, "printedAs" | "account">): string {
  return printedAs || account;
}
