import { findStandings } from "../../domain/posts/findStandings";
import type { Coverage, Standing } from "../../domain/posts/standing";

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
