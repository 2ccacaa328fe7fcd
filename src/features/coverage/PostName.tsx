import { LabelText } from "../../ui/answer/LabelText";
import type { PostRow } from "./coverageSeries";

/** What a post is called; with the country that sends it where several do, which have posts of one name. */
export function PostName({ row: { covered, sender } }: { readonly row: PostRow }) {
  return (
    <>
      <LabelText labels={covered.post.labels} />
      {sender !== "" && <span className="post-sender"> ({sender})</span>}
    </>
  );
}
