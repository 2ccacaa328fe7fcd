import type { ReactNode, SyntheticEvent } from "react";
import { useHrefOfView } from "../../../ui/address/useDataReference";
import { onPlainClick } from "../../../ui/address/plainClick";

interface PostLinkProps {
  readonly postId: string;
  readonly onChoose: (postId: string) => void;
  /** False where keys lead to it from another one. */
  readonly isTabStop?: boolean;
  readonly children: ReactNode;
}

/**
 * The link to a post in the choice that is shown; with script it opens the post's card in place. It names the choice
 * once it is pointed at: every filter would otherwise have to write all links anew.
 */
export function PostLink({ postId, onChoose, isTabStop = true, children }: PostLinkProps) {
  const hrefOfView = useHrefOfView();
  return (
    <a
      className="post-link"
      href={hrefOfView(`post=${encodeURIComponent(postId)}`)}
      data-post={postId}
      tabIndex={isTabStop ? undefined : -1}
      onPointerEnter={nameChoice}
      onPointerDown={nameChoice}
      onFocus={nameChoice}
      onClick={onPlainClick(() => onChoose(postId))}
    >
      {children}
    </a>
  );
}

/** Opened elsewhere, the post stands in the same choice. */
function nameChoice({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) {
  const parameters = new URLSearchParams(location.search);
  parameters.set("post", currentTarget.dataset["post"] ?? "");
  currentTarget.search = String(parameters);
}
