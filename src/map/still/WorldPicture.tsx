import { isCrowdedOnMaps } from "../../domain/posts/largeNetwork";
import { hydrateOnView } from "../../ui/hydration/hydrateOnView";
import { PennantMarks } from "../../ui/pennant/Pennant";
import { pennantGeometry, stripesOf } from "../../ui/pennant/pennantStripes";
import { PictureOfPosts, type PicturedPosts } from "../PictureOfPosts";
import { placeOnPicture } from "./worldPictureGeometry";
import "./WorldPicture.css";

// Few answers name so many posts. Where it cannot be loaded, the page says so.
const LargeWorldPicture = hydrateOnView<PicturedPosts>(
  async () => (await import("../clusters/LargeWorldPicture")).LargeWorldPicture,
);

interface WorldPictureProps extends PicturedPosts {
  /** What the picture shows, for whoever does not see it. */
  readonly label: string;
}

/** A still picture of where the posts are; the land is a mask in the stylesheet, so that it follows the theme. */
export function WorldPicture({ posts, coverage, label }: WorldPictureProps) {
  return (
    <div className="world-picture" role="img" aria-label={label}>
      <div className="world-land" />
      {isCrowdedOnMaps(posts) ? (
        <LargeWorldPicture posts={posts} coverage={coverage} />
      ) : (
        <PictureOfPosts>
          <Pennants posts={posts} coverage={coverage} />
        </PictureOfPosts>
      )}
    </div>
  );
}

function Pennants({ posts, coverage }: PicturedPosts) {
  const size = pennantGeometry(coverage.pennantChannels.length, "small");
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
          <rect
            className="pennant-cloth"
            x="0.5"
            y="0.5"
            width={size.width - 1}
            height={size.height - 1}
            rx="1"
          />
          <PennantMarks stripes={stripesOf(coverage, covered)} size="small" />
        </svg>
      )
    );
  });
}
