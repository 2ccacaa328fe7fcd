import type { ListBasis } from "../domain/presence";
import type { Standing } from "../domain/standing";
import type { MessageId } from "../i18n/catalogs";

/** The message that says a standing; being listed in a survey means that the post declared it. */
export function standingMessage(standing: Standing, basis: ListBasis | undefined): MessageId {
  return standing === "listed" && basis === "survey" ? "standing.declared" : `standing.${standing}`;
}
