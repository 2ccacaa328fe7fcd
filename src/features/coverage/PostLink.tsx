import type { MouseEvent, ReactNode } from "react";

interface PostLinkProps {
  readonly postId: string;
  readonly onChoose: (postId: string) => void;
  readonly children: ReactNode;
}

/** The permanent link to a post; with script it opens the post's card in place. */
export function PostLink({ postId, onChoose, children }: PostLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(postId);
  };
  return (
    <a className="post-link" href={`?post=${postId}`} data-post={postId} onClick={open}>
      {children}
    </a>
  );
}
