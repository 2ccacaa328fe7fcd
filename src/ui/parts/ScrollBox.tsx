import { useEffect, useRef, useState, type ReactNode } from "react";

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

interface ScrollBoxProps {
  /** The id of what names the content: the caption of a table. */
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/**
 * A box whose content may be wider than the screen. Where it is, and nothing in it takes the focus, the box takes it
 * itself: without that no key could scroll it.
 */
export function ScrollBox({ labelledBy, children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isStop, setStop] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setStop(element.scrollWidth > element.clientWidth && !element.querySelector(STOPS)),
    );
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  const stop = isStop ? { role: "region", "aria-labelledby": labelledBy, tabIndex: 0 } : {};
  return (
    <div ref={box} className="table-scroll" {...stop}>
      {children}
    </div>
  );
}
