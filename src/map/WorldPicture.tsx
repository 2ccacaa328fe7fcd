import { isLargeNetwork } from "../domain/largeNetwork";
import type { Coverage, CoveredPost } from "../domain/standing";
import { lazyPart } from "../ui/lazyPart";
import { Pennant } from "../ui/Pennant";
import { pennantGeometry, stripesOf } from "../ui/pennantStripes";
import { placeOnPicture, WORLD_PICTURE } from "./worldPictureGeometry";
import "./worldPicture.css";

// Few answers name so many posts. Where it cannot be loaded, the page says so.
const LargeWorldPicture = lazyPart(async () => (await import("./LargeWorldPicture")).LargeWorldPicture);

interface WorldPictureProps {
  readonly posts: readonly CoveredPost[];
  readonly coverage: Coverage;
  /** What the picture shows, for whoever does not see it. */
  readonly label: string;
}

/** A still picture of where the posts are; the land is a mask in the stylesheet, so that it follows the theme. */
export function WorldPicture({ posts, coverage, label }: WorldPictureProps) {
  const { width, height } = WORLD_PICTURE;
  return (
    <div className="world-picture" role="img" aria-label={label}>
      <div className="world-land" />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {isLargeNetwork(posts) ? (
          <LargeWorldPicture posts={posts} coverage={coverage} />
        ) : (
          <Pennants posts={posts} coverage={coverage} />
        )}
      </svg>
    </div>
  );
}

function Pennants({ posts, coverage }: Pick<WorldPictureProps, "posts" | "coverage">) {
  const size = pennantGeometry(coverage.drawnChannels.length, "small");
  const located = posts.filter(({ point }) => point);
  const spots = placeOnPicture(
    located.flatMap(({ point }) => point ?? []),
    size,
  );
  return located.map((covered, position) => {
    const spot = spots[position];
    return (
      spot && (
        <svg key={covered.post.postId} x={spot.x} y={spot.y} width={size.width} height={size.height}>
          <Pennant stripes={stripesOf(coverage, covered)} />
        </svg>
      )
    );
  });
}
