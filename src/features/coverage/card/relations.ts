import { NOT_STATED } from "../../../domain/posts/post";
import type { PostRow } from "../coverageSeries";

/** How a post is related to others that the answer names. */
interface Relations {
  /** Other posts in the same country, in the order of the rows. */
  readonly neighbours: readonly PostRow[];
  /** Channels with a list on which the post is listed, in their order. */
  readonly listedOn: readonly string[];
  /** Other posts that are listed on exactly the same channels. */
  readonly sameChannels: readonly PostRow[];
}

export function findRelations(row: PostRow, rows: readonly PostRow[]): Relations {
  const listedOn = listChannels(row);
  const own = row.covered.standings;
  const standsAlike = ({ covered: { standings } }: PostRow) =>
    standings === own ||
    [...own].every(([id, standing]) => (standing === "listed") === (standings.get(id) === "listed"));
  const others = rows.filter((other) => other !== row);
  return {
    neighbours: others.filter(
      ({ covered }) => covered.country !== NOT_STATED && covered.country === row.covered.country,
    ),
    listedOn,
    sameChannels: others.filter(standsAlike),
  };
}

function listChannels({ covered }: PostRow): readonly string[] {
  return [...covered.standings].filter(([, standing]) => standing === "listed").map(([id]) => id);
}
