import { lazy, memo, Suspense, useEffect, useRef, type ComponentType, type ReactNode } from "react";
import { observeNearScreen } from "./useNearScreen";

/**
 * A part of a page that comes alive only when it is near the screen: until then it is what was prerendered, and
 * its code is not loaded. Where nothing was prerendered, on going to another screen, it is loaded at once. Its
 * properties are compared one by one, lists by their members, since a change would draw it anew before its time.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (properties: Props) => ReactNode {
  let arrive = () => {};
  const arrived = import.meta.env.SSR
    ? Promise.resolve()
    : new Promise<void>((resolve) => {
        arrive = resolve;
      });
  let isPrerendered = false;
  const Part = lazy(async () => {
    await arrived;
    try {
      return { default: await load() };
    } catch (error) {
      // What was prerendered says the same, only that nothing in it answers.
      if (isPrerendered) return new Promise<never>(() => {});
      throw error;
    }
  });
  return memo(LatePart, areAlike) as (properties: Props) => ReactNode;

  function LatePart(properties: Props) {
    const box = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const prerendered = box.current?.firstElementChild;
      if (!box.current || !prerendered) return arrive();
      isPrerendered = true;
      const stop = observeNearScreen(prerendered, arrive);
      // A context that changes before the part is alive costs what was prerendered.
      const loss = new MutationObserver(() => !prerendered.isConnected && arrive());
      loss.observe(box.current, { childList: true });
      return () => {
        stop();
        loss.disconnect();
        arrive();
      };
    }, []);
    return (
      <div ref={box} className="late">
        <Suspense>
          <Part {...properties} />
        </Suspense>
      </div>
    );
  }
}

function areAlike(before: object, after: object): boolean {
  const old = new Map(Object.entries(before));
  const current = Object.entries(after);
  return old.size === current.length && current.every(([name, value]) => isAlike(old.get(name), value));
}

function isAlike(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return Object.is(before, after);
  return before.length === after.length && before.every((each, position) => Object.is(each, after[position]));
}
