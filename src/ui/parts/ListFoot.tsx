import type { ReactNode } from "react";

/**
 * What stands below a list that scrolls, in one column of fixed height with it. It takes up what the list would have
 * left for a part of a row, so that no row is cut off where the list begins to be read.
 */
export function ListFoot({ children }: { readonly children?: ReactNode }) {
  return (
    <div ref={takeUpPartOfRow} data-acts={children === undefined ? "" : undefined}>
      {children}
    </div>
  );
}

function takeUpPartOfRow(foot: HTMLElement | null): (() => void) | undefined {
  const list = foot?.previousElementSibling;
  const column = foot?.parentElement;
  if (!list || !column) return undefined;
  let taken = 0;
  // Not the list itself: its height follows from what is taken, and an observer would find a loop.
  const observer = new ResizeObserver(() => {
    // Not `clientHeight`, which is rounded: what is taken would change it by a part of a pixel, again and again.
    const { top, height } = list.getBoundingClientRect();
    const room = height + taken;
    // On a phone the list is as long as its rows, and the column with it.
    const isScrolling = list.scrollHeight > room && getComputedStyle(list).overflowY !== "visible";
    const end = isScrolling ? endOfWholeRows(list, top - list.scrollTop, room) : room;
    // Where the list is scrolled far down, none of the first rows may be drawn.
    if (end === 0 || Math.abs(room - end - taken) < 1) return;
    taken = room - end;
    foot.style.paddingBottom = `${taken}px`;
  });
  for (const part of [column, ...list.children]) observer.observe(part);
  return () => observer.disconnect();
}

/** The head sticks to a list that is scrolled, and is no measure. */
function endOfWholeRows(list: Element, start: number, room: number): number {
  let end = 0;
  for (const row of list.querySelectorAll("tbody tr:not([hidden])")) {
    const next = row.getBoundingClientRect().bottom - start;
    if (next > room) break;
    end = next;
  }
  return end;
}
