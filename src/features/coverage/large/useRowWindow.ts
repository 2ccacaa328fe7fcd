import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { windowOf, type RowWindow } from "./windowOf";

/** Until it is measured. */
const ROW_PX = 40;

interface WatchedWindow extends RowWindow {
  readonly rowPx: number;
  /** How far the rows drawn may be scrolled out before they stick, so that what is seen is never blank. */
  readonly stickPx: number;
  /** Scrolls just so far that the row is seen whole, and has it drawn. */
  readonly show: (row: number) => void;
  /** Scrolls back to the first row. */
  readonly rewind: () => void;
  /** How many whole rows are seen. */
  readonly seen: number;
}

/** Which of very many rows of one height are drawn: those in view of the box that scrolls, and a margin. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): WatchedWindow {
  const [box, setBox] = useState({ top: 0, height: 800, head: ROW_PX, rowPx: ROW_PX });
  const { first, last } = windowOf(count, box.top, box.height, box.rowPx);
  const drawn = useRef({ first, last });
  // To ask the box itself where it is would make the browser lay out the page.
  const scrolled = useRef(0);
  useLayoutEffect(() => {
    drawn.current = { first, last };
  });

  const read = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const rowPx = element.querySelector("tbody tr")?.getBoundingClientRect().height || ROW_PX;
    const head = element.querySelector("thead")?.getBoundingClientRect().height ?? ROW_PX;
    setBox({ top: element.scrollTop, height: element.clientHeight, head, rowPx });
  }, [scroller]);
  useLayoutEffect(() => {
    read();
    const observer = new ResizeObserver(read);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [read, scroller]);

  const follow = useCallback(() => {
    const top = scroller.current?.scrollTop ?? 0;
    // Before the next frame is painted, and only when other rows are needed.
    setBox((last) => ({ ...last, top }));
  }, [scroller]);
  useEffect(() => {
    const element = scroller.current;
    const listen = () => {
      scrolled.current = element?.scrollTop ?? 0;
      const next = windowOf(count, scrolled.current, box.height, box.rowPx);
      if (next.first !== drawn.current.first || next.last !== drawn.current.last) flushSync(follow);
    };
    element?.addEventListener("scroll", listen, { passive: true });
    return () => element?.removeEventListener("scroll", listen);
  }, [scroller, follow, count, box.height, box.rowPx]);

  const rewind = () => {
    if (scrolled.current === 0) return;
    scroller.current?.scrollTo({ top: 0 });
    follow();
  };
  const room = box.height - box.head;
  const show = (row: number) => {
    const element = scroller.current;
    if (!element) return;
    const top = row * box.rowPx;
    if (top < element.scrollTop) element.scrollTo({ top });
    else if (top + box.rowPx > element.scrollTop + room) element.scrollTo({ top: top + box.rowPx - room });
    flushSync(follow);
  };
  return {
    first,
    last,
    rowPx: box.rowPx,
    stickPx: Math.min(0, box.height - box.head - (last - first) * box.rowPx),
    show,
    rewind,
    seen: Math.max(1, Math.floor(room / box.rowPx)),
  };
}
