import type { ListBasis } from "../../domain/posts/presence";
import type { Standing } from "../../domain/posts/standing";
import type { MessageId } from "../../i18n/messageGroups";

/**
 * The message that says a standing. A post listed in a survey declared it, one in a register was recorded there, and one
 * without a list is only mentioned; a list that may lack some is no register.
 */
export function standingMessage(standing: Standing, basis: ListBasis | undefined): MessageId {
  if (standing === "not-recorded" && basis === "partial-list") return "standing.not-in-list";
  if (standing !== "listed" || basis === undefined) return `standing.${standing}`;
  return LISTED[basis];
}

const LISTED = {
  "complete-list": "standing.listed",
  survey: "standing.declared",
  register: "standing.recorded",
  "partial-list": "standing.listed",
  mention: "standing.mentioned",
} as const satisfies Record<ListBasis, MessageId>;
