import type { ListBasis } from "../../domain/posts/presence";
import { findStandings, type Coverage, type Standing } from "../../domain/posts/standing";
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

/** For captions that say how each standing is drawn: which of them occur, as messages ask for it. */
export function flagStandings(coverage: Coverage) {
  const found = findStandings(coverage);
  const flag = (standing: Standing) => (found.has(standing) ? "yes" : "no");
  return {
    notListed: flag("not-listed"),
    notDeclared: flag("not-declared"),
    notRecorded: flag("not-recorded"),
    absent: flag("absent"),
  };
}
