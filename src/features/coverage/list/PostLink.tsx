import type { MouseEvent, ReactNode } from "react";
import { useHrefOfView } from "../../../ui/address/dataReference";

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
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(postId);
  };
  return (
    <a
      className="post-link"
      href={hrefOfView(`post=${postId}`)}
      data-post={postId}
      tabIndex={isTabStop ? undefined : -1}
      onClick={open}
    >
      {children}
    </a>
  );
}
