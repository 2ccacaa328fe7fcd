import { useMemo } from "react";
import type { Coverage, CoveredPost } from "../../domain/posts/standing";
import { useSpeech } from "../../ui/language/LanguageProvider";
import { stripesOf } from "../../ui/pennant/pennantStripes";
import { projectCrowd } from "./crowd";
import { CELL_PX, gatherStacks } from "./gatherStacks";
import { toUnit } from "../geometry/mercator";
import { PictureOfPosts, type PicturedPosts } from "../PictureOfPosts";
import type { MapPost } from "../postMapProps";
import { STACK_PX, standIn } from "./standIn";
import { StackPicture } from "./StackPicture";
import { NORTH, WORLD_PICTURE, withinPicture } from "../still/worldPictureGeometry";

/** Very many posts on the still picture of the world, gathered in stacks. */
export function LargeWorldPicture({ posts, coverage }: PicturedPosts) {
  const { formats } = useSpeech();
  const { width } = WORLD_PICTURE;
  const top = toUnit(NORTH, 0).y * width;
  const { all } = useMemo(() => {
    const onMap = describeForMap(posts, coverage);
    const world = { left: 0, top: 0, right: width + CELL_PX, bottom: width + CELL_PX };
    return gatherStacks(onMap, projectCrowd(onMap), width, world);
  }, [posts, coverage, width]);
  return (
    <PictureOfPosts>
      {all.map((stack) => {
        const { id, count, first, listed } = stack;
        const { x, y } = standIn(stack, width);
        const middle = withinPicture({ x: x * width, y: y * width - top }, STACK_PX);
        return (
          <svg key={id} x={middle.x - STACK_PX.width / 2} y={middle.y - STACK_PX.height / 2} {...STACK_PX}>
            <StackPicture
              size={STACK_PX}
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
