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
import { ClusterPicture } from "./ClusterPicture";
import { NORTH, WORLD_PICTURE, withinPicture } from "../still/worldPictureGeometry";

/** Very many posts on the still picture of the world, gathered in clusters. */
export function LargeWorldPicture({ posts, coverage }: PicturedPosts) {
  const { formats } = useI18n();
  const { width } = WORLD_PICTURE;
  const top = toUnit(NORTH, 0).y * width;
  const { all } = useMemo(() => {
    const onMap = describeForMap(posts, coverage);
    const world = { left: 0, top: 0, right: width + CELL_PX, bottom: width + CELL_PX };
    return gatherClusters(onMap, projectPosts(onMap), width, world);
  }, [posts, coverage, width]);
  return (
    <PictureOfPosts>
      {all.map((cluster) => {
        const { id, count, first, listed } = cluster;
        const { x, y } = centreOfCluster(cluster, width);
        const middle = withinPicture({ x: x * width, y: y * width - top }, CLUSTER_PX);
        return (
          <svg
            key={id}
            x={middle.x - CLUSTER_PX.width / 2}
            y={middle.y - CLUSTER_PX.height / 2}
            {...CLUSTER_PX}
          >
            <ClusterPicture
              size={CLUSTER_PX}
              count={formats.formatShort(count)}
              stripes={first.stripes}
              shares={listed.map((each) => each / count)}
            />
          </svg>
        );
      })}
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
