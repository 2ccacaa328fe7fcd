import { useMemo } from "react";
import type { Coverage, CoveredPost } from "../../domain/posts/standing";
import { useI18n } from "../../ui/language/LanguageProvider";
import { stripesOf } from "../../ui/pennant/pennantStripes";
import { projectPosts } from "./projectPosts";
import { CLUSTER_PX, gatherClusters } from "./gatherClusters";
import { toUnit } from "../geometry/mercator";
import { PictureOfPosts, type PicturedPosts } from "../PictureOfPosts";
import type { MapPost } from "../postMapProps";
import { centreOfCluster } from "./centreOfCluster";
import { ClusterShapes } from "./ClusterShapes";
import { COUNT_FOOT_PX } from "./shapeClusters";
import { NORTH, WORLD_PICTURE } from "../still/worldPictureGeometry";

/** Very many posts on the still picture of the world, gathered in clusters. */
export function LargeWorldPicture({ posts, coverage }: PicturedPosts) {
  const { formats } = useI18n();
  const placed = useMemo(() => {
    const { width, height } = WORLD_PICTURE;
    const top = toUnit(NORTH, 0).y * width;
    const onMap = describeForMap(posts, coverage);
    const picture = { left: 0, top, right: width, bottom: top + height };
    // Framed by its edges, at which a box stays whole; one post is a box here too.
    return gatherClusters(onMap, projectPosts(onMap), width, picture, []).all.map((cluster) => {
      const { x, y } = centreOfCluster(cluster, width, CLUSTER_PX);
      return { cluster, middle: { x: x * width, y: y * width - top } };
    });
  }, [posts, coverage]);
  return (
    <PictureOfPosts>
      <ClusterShapes placed={placed} />
      {placed.map(({ cluster: { id, count }, middle }) => (
        <text
          key={id}
          className="cluster-count"
          x={middle.x}
          y={middle.y - CLUSTER_PX.height / 2 + COUNT_FOOT_PX}
        >
          {formats.formatShort(count)}
        </text>
      ))}
    </PictureOfPosts>
  );
}

function describeForMap(posts: readonly CoveredPost[], coverage: Coverage): readonly MapPost[] {
  return posts.flatMap((covered) => {
    const { position, post, point } = covered;
    if (!point) return [];
    const { latitude, longitude } = point;
    const stripes = stripesOf(coverage, covered);
    const nameless = { name: "", country: "", isInferred: false };
    return [{ postId: post.postId, position, latitude, longitude, stripes, ...nameless }];
  });
}
