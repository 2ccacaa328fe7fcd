import { memo, useEffect, useMemo, useRef } from "react";
import { PostName } from "../PostName";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { PostCells, PostHead, type PostTableProps } from "./PostCells";
import { PostLink } from "./PostLink";
import type { PostRow } from "../coverageSeries";
import { usePointing } from "./usePointing";

interface WholePostTableProps extends PostTableProps {
  /** All posts in the chosen order, the chosen ones among them. */
  readonly allRows: readonly PostRow[];
}

/**
 * The chosen posts as a real table. The rows of the others stay, hidden: to show a row again costs a fraction of
 * making it.
 */
export function PostTable({
  rows,
  allRows,
  pointedPostId,
  onPoint,
  chosenPostId,
  onChoose,
  order,
  onSort,
}: WholePostTableProps) {
  const { t } = useI18n();
  const body = useRef<HTMLTableSectionElement>(null);
  const pointing = usePointing(onPoint);
  useEffect(() => {
    if (chosenPostId !== null) showRow(body.current, chosenPostId);
  }, [chosenPostId]);
  const chosen = useMemo(() => new Set(rows), [rows]);
  return (
    <table className="data-table post-table">
      <caption className="visually-hidden">{t("coverage.tableCaption")}</caption>
      <thead>
        <tr>
          <PostHead order={order} onSort={onSort} />
        </tr>
      </thead>
      <tbody ref={body} {...pointing}>
        {allRows.map((row) => (
          <PostTableRow
            key={row.postId}
            row={row}
            isHidden={!chosen.has(row)}
            isPointed={row.postId === pointedPostId}
            isChosen={row.postId === chosenPostId}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PostTableRowProps {
  readonly row: PostRow;
  readonly isHidden: boolean;
  readonly isPointed: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (postId: string) => void;
}

const PostTableRow = memo(function PostTableRow(props: PostTableRowProps) {
  const { row, isHidden, isPointed, isChosen, onChoose } = props;
  // A filter shows and hides many rows, and changes nothing in them.
  const cells = useMemo(
    () => (
      <>
        <th scope="row">
          <PostLink postId={row.postId} onChoose={onChoose}>
            <PostName row={row} />
          </PostLink>
        </th>
        <PostCells row={row} />
      </>
    ),
    [row, onChoose],
  );
  return (
    <tr
      hidden={isHidden}
      data-row={row.postId}
      data-pointed={isPointed || undefined}
      aria-current={isChosen ? "true" : undefined}
    >
      {cells}
    </tr>
  );
});

/** Scrolls the list, and nothing but the list, until the row of the post is seen. */
function showRow(body: HTMLTableSectionElement | null, postId: string): void {
  const row = body?.querySelector(`[data-row="${CSS.escape(postId)}"]`);
  const list = body?.closest(".coverage-list");
  if (!row || !list || list.scrollHeight <= list.clientHeight) return;
  const { top, bottom } = row.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  const head = body?.previousElementSibling?.getBoundingClientRect().height ?? 0;
  if (top < box.top + head) list.scrollTop += top - box.top - head;
  else if (bottom > box.bottom) list.scrollTop += bottom - box.bottom;
}
