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
  if (!foot || !list) return undefined;
  let taken = 0;
  let frame = 0;
  const measure = () => {
    // Not `clientHeight`, which is rounded: what is taken would change it by a part of a pixel, again and again.
    const { top, height } = list.getBoundingClientRect();
    const room = height + taken;
    const start = top - list.scrollTop;
    const whole = [...list.querySelectorAll("tr")]
      .map((row) => row.getBoundingClientRect().bottom - start)
      .filter((end) => end <= room);
    // Where the list is scrolled far down, none of the first rows may be drawn.
    if (whole.length === 0) return;
    const left = list.scrollHeight > room ? room - Math.max(...whole) : 0;
    if (Math.abs(left - taken) < 1) return;
    taken = left;
    foot.style.paddingBottom = `${taken}px`;
  };
  // In the next frame: an observer that changes what it observes is an error in WebKit.
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  });
  observer.observe(list);
  for (const part of list.children) observer.observe(part);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
