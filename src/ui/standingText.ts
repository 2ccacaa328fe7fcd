import type { ListBasis } from "../domain/presence";
import type { Standing } from "../domain/standing";
import type { MessageId } from "../i18n/catalogs";

/**
 * The message that says a standing: a post listed in a survey declared it, and one without a list is only mentioned.
 */
export function standingMessage(standing: Standing, basis: ListBasis | undefined): MessageId {
  if (standing !== "listed" || basis === undefined) return `standing.${standing}`;
  return LISTED[basis];
}

const LISTED = {
  "complete-list": "standing.listed",
  survey: "standing.declared",
  mention: "standing.mentioned",
} as const satisfies Record<ListBasis, MessageId>;
