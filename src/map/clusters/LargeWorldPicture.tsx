import { useMemo } from "react";
import type { Coverage, CoveredPost } from "../../domain/posts/standing";
import { useI18n } from "../../ui/language/LanguageProvider";
import { stripesOf } from "../../ui/pennant/pennantStripes";
import { projectPosts } from "./projectPosts";
import { CELL_PX, CLUSTER_PX, gatherClusters } from "./gatherClusters";
import { toUnit } from "../geometry/mercator";
import { PictureOfPosts, type PicturedPosts } from "../PictureOfPosts";
import type { MapPost } from "../postMapProps";
import { centreOfCluster } from "./centreOfCluster";
import { ClusterShapes } from "./ClusterShapes";
import { COUNT_FOOT_PX } from "./shapeClusters";
import { NORTH, WORLD_PICTURE, withinPicture } from "../still/worldPictureGeometry";

/** Very many posts on the still picture of the world, gathered in clusters. */
export function LargeWorldPicture({ posts, coverage }: PicturedPosts) {
  const { formats } = useI18n();
  const { width } = WORLD_PICTURE;
  const top = toUnit(NORTH, 0).y * width;
  const placed = useMemo(() => {
    const onMap = describeForMap(posts, coverage);
    const world = { left: 0, top: 0, right: width + CELL_PX, bottom: width + CELL_PX };
    return gatherClusters(onMap, projectPosts(onMap), width, world).all.map((cluster) => {
      const { x, y } = centreOfCluster(cluster, width);
      return { cluster, middle: withinPicture({ x: x * width, y: y * width - top }, CLUSTER_PX) };
    });
  }, [posts, coverage, width, top]);
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
