import { standingOn, type Coverage, type Standing } from "./standing";

/** The standings that occur on the channels that are drawn. */
export function findStandings({ posts, drawnChannels }: Coverage): ReadonlySet<Standing> {
  const different = new Set(posts.map(({ standings }) => standings));
  return new Set(
    [...different].flatMap((standings) => drawnChannels.map((id) => standingOn({ standings }, id))),
  );
}
