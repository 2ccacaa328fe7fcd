import type { ReactNode } from "react";
import { useHrefOfView } from "../../../ui/address/useDataReference";
import { useAddressSearch } from "../../../ui/address/useAddressSearch";
import { onPlainClick } from "../../../ui/address/plainClick";

interface PostLinkProps {
  readonly postId: string;
  readonly onChoose: (postId: string) => void;
  /** False where keys lead to it from another one. */
  readonly isTabStop?: boolean;
  readonly children: ReactNode;
}

/** The link to a post in the choice that is shown; with script it opens the post's card in place. */
export function PostLink({ postId, onChoose, isTabStop = true, children }: PostLinkProps) {
  const hrefOfView = useHrefOfView();
  const [search] = useAddressSearch();
  return (
    <a
      className="post-link"
      href={hrefOfView(withPost(search, postId))}
      data-post={postId}
      tabIndex={isTabStop ? undefined : -1}
      onClick={onPlainClick(() => onChoose(postId))}
    >
      {children}
    </a>
  );
}

/** Opened elsewhere, the post stands in the same choice. */
function withPost(search: string, postId: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set("post", postId);
  return String(parameters);
}
