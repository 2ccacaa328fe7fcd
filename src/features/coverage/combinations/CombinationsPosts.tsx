import { useI18n } from "../../../ui/language/LanguageProvider";
import { PostName } from "../PostName";
import { PostLink } from "../list/PostLink";
import type { PostViewProps } from "../postView";
import { usePointing } from "../list/usePointing";

/** Of more than this, the button below them leads to the list. */
const MOST_NAMES = 100;

/** The posts of one set by name, each a way to its card. */
export function CombinationsPosts({ rows, pointedPostId, chosenPostId, onPoint, onChoose }: PostViewProps) {
  const { t } = useI18n();
  const pointing = usePointing(onPoint);
  return (
    <ul className="combinations-names" {...pointing}>
      {rows.slice(0, MOST_NAMES).map((row) => (
        <li
          key={row.postId}
          data-row={row.postId}
          data-pointed={row.postId === pointedPostId || undefined}
          aria-current={row.postId === chosenPostId ? "true" : undefined}
        >
          <PostLink postId={row.postId} onChoose={onChoose}>
            <PostName row={row} />
          </PostLink>
        </li>
      ))}
      {rows.length > MOST_NAMES && <li>{t("combinations.more", { count: rows.length - MOST_NAMES })}</li>}
    </ul>
  );
}
