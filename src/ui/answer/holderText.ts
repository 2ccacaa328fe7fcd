import type { Dataset } from "../../domain/dataset/dataset";
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

/** What the source calls the holder on the channel: the name as printed, or else the account; empty without either. */
export function statedName({ printedAs, account }: Pick<Presence, "printedAs" | "account">): string {
  return printedAs || account;
}
