import {
  memo,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { PostName } from "../PostName";
import { useIsHydrated } from "../../../ui/hydration/useIsHydrated";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { ListFoot } from "../../../ui/parts/ListFoot";
import { PostLink } from "../list/PostLink";
import type { PostViewProps } from "../postView";
import type { PostRow } from "../coverageSeries";
import { usePointing } from "../list/usePointing";
import { useRowWindow } from "./useRowWindow";
import "./LargeTable.css";

interface LargeTableProps extends PostViewProps {
  readonly caption: string;
  readonly className: string;
  /** The cells of the head. */
  readonly head: ReactNode;
  /** The cells of a row beside its name; always the same component. */
  readonly Cells: ComponentType<{ readonly row: PostRow }>;
}

/**
 * A real table of very many posts, of which only the rows in view are drawn. It is one tab stop: keys go from row to
 * row. Each row says which of all it is.
 */
export function LargeTable(props: LargeTableProps) {
  const { rows, caption, className, head, Cells, pointedPostId, chosenPostId, onPoint, onChoose } = props;
  const { t } = useI18n();
  const hintId = useId();
  const isHydrated = useIsHydrated();
  const scroller = useRef<HTMLDivElement>(null);
  const { first, last, rowPx, stickPx, show, rewind, seen } = useRowWindow(scroller, rows.length);
  const [current, setCurrent] = useState(0);
  const hasFocus = useRef(false);
  const focusedId = useRef<string>(null);
  const pointing = usePointing(onPoint);

  // The rows that are drawn stay and are of other posts: the focus goes with its post, or to the table.
  const keepFocus = () => {
    const postId = focusedId.current;
    if (postId === null || !scroller.current?.querySelector("tbody :focus")) return;
    const link = scroller.current.querySelector<HTMLElement>(`[data-row="${CSS.escape(postId)}"] a`);
    (link ?? scroller.current).focus({ preventScroll: true });
  };
  const startOver = useEffectEvent(() => {
    rewind();
    setCurrent(0);
    keepFocus();
  });
  useLayoutEffect(() => startOver(), [rows]);
  const showChosen = useEffectEvent(() => {
    const row = rows.findIndex(({ postId }) => postId === chosenPostId);
    if (row >= 0) show(row);
  });
  useEffect(() => {
    // `show` draws at once, which an effect may not.
    if (chosenPostId !== null) queueMicrotask(showChosen);
  }, [chosenPostId]);
  useLayoutEffect(() => {
    // A row that was scrolled away takes the focus with it: it stays in the table.
    if (hasFocus.current && document.activeElement === document.body) {
      scroller.current?.focus({ preventScroll: true });
    }
  });

  const goTo = (row: number) => {
    const target = Math.max(0, Math.min(rows.length - 1, row));
    show(target);
    setCurrent(target);
    scroller.current
      ?.querySelector<HTMLElement>(`[aria-rowindex="${target + 2}"] a`)
      ?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The keys of the head are its own.
    if (event.target instanceof Element && event.target.closest("thead")) return;
    const steps: Partial<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + seen,
      PageUp: current - seen,
      Home: 0,
      End: rows.length - 1,
    };
    const row = steps[event.key];
    if (row === undefined) return;
    event.preventDefault();
    goTo(row);
  };
  const tabStop = current >= first && current < last ? current : first;
  return (
    <>
      <div
        ref={scroller}
        className="large-table"
        role="group"
        aria-label={caption}
        aria-describedby={hintId}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          hasFocus.current = true;
          focusedId.current = target.closest("[data-row]")?.getAttribute("data-row") ?? null;
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget !== null) hasFocus.current = false;
        }}
      >
        <p id={hintId} className="visually-hidden">
          {t("large.tableHint")}
        </p>
        <div style={{ height: first * rowPx }} />
        <div className="large-table-window" style={{ top: stickPx, bottom: stickPx }}>
          <table className={className} aria-rowcount={rows.length + 1}>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr aria-rowindex={1}>{head}</tr>
            </thead>
            <tbody {...pointing}>
              {rows.slice(first, last).map((row, index) => (
                <LargeTableRow
                  // By its place: to write another post into a row costs a fraction of making one.
                  key={first + index}
                  row={row}
                  index={first + index}
                  Cells={Cells}
                  isPointed={row.postId === pointedPostId}
                  isChosen={row.postId === chosenPostId}
                  isTabStop={first + index === tabStop}
                  onChoose={onChoose}
                  onReach={setCurrent}
                />
              ))}
            </tbody>
          </table>
        </div>
        <div style={{ height: (rows.length - last) * rowPx }} />
      </div>
      <ListFoot>
        {last - first < rows.length && (
          <p className="large-table-note">
            {isHydrated
              ? t("large.note", { count: rows.length, field: t("filter.textHint") })
              : t("large.rest", { count: rows.length - (last - first) })}
          </p>
        )}
      </ListFoot>
    </>
  );
}

interface LargeTableRowProps extends Pick<LargeTableProps, "Cells" | "onChoose"> {
  readonly row: PostRow;
  readonly index: number;
  readonly isPointed: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onReach: (index: number) => void;
}

const LargeTableRow = memo(function LargeTableRow(props: LargeTableRowProps) {
  const { row, index, Cells, isPointed, isChosen, isTabStop, onChoose, onReach } = props;
  return (
    <tr
      aria-rowindex={index + 2}
      data-row={row.postId}
      data-pointed={isPointed || undefined}
      aria-current={isChosen ? "true" : undefined}
      onFocus={() => onReach(index)}
    >
      <th scope="row">
        <PostLink postId={row.postId} onChoose={onChoose} isTabStop={isTabStop}>
          <PostName row={row} />
        </PostLink>
      </th>
      <Cells row={row} />
    </tr>
  );
});
