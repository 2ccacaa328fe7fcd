import type { ReactNode } from "react";
import { useHrefOfView } from "../../../ui/address/useDataReference";
import { onPlainClick } from "../../../ui/address/plainClick";

interface PostLinkProps {
  readonly postId: string;
  readonly onChoose: (postId: string) => void;
  /** False where keys lead to it from another one. */
  readonly isTabStop?: boolean;
  readonly children: ReactNode;
}

/** The permanent link to a post; with script it opens the post's card in place. */
export function PostLink({ postId, onChoose, isTabStop = true, children }: PostLinkProps) {
  const hrefOfView = useHrefOfView();
  return (
    <a
      className="post-link"
      href={hrefOfView(`post=${postId}`)}
      data-post={postId}
      tabIndex={isTabStop ? undefined : -1}
      onClick={onPlainClick(() => onChoose(postId))}
    >
      {children}
    </a>
  );
}
