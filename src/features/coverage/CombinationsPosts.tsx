import { PostLink } from "./PostLink";
import type { PostViewProps } from "./postView";
import { usePointing } from "./usePointing";

/** The posts of one set by name, each a way to its card. */
export function CombinationsPosts({ rows, pointedPostId, chosenPostId, onPoint, onChoose }: PostViewProps) {
  const pointing = usePointing(onPoint);
  return (
    <ul className="combinations-names" {...pointing}>
      {rows.map(({ name, covered: { post } }) => (
        <li
          key={post.postId}
          data-row={post.postId}
          data-pointed={post.postId === pointedPostId || undefined}
          aria-current={post.postId === chosenPostId ? "true" : undefined}
        >
          <PostLink postId={post.postId} onChoose={onChoose}>
            {name}
          </PostLink>
        </li>
      ))}
    </ul>
  );
}
