import {
  lazy,
  memo,
  Suspense,
  use,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from "react";
import type { MessageGroup } from "../i18n/messageGroups";
import { useSpeech } from "./LanguageProvider";
import { lazyPart } from "./lazyPart";
import { useIsAlive } from "./useIsAlive";
import { observeNearScreen } from "./useNearScreen";

/**
 * A part of a page that comes alive only when it is near the screen: until then it is what was prerendered, and
 * its code is not loaded. Where nothing was prerendered, on going to another screen, it is loaded at once. Its
 * properties are compared one by one, lists by their members, since a change would draw it anew before its time.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  messages: readonly MessageGroup[] = [],
): (properties: Props) => ReactNode {
  const Prerendered = remembering(prerenderedPart(load, messages));
  const Fresh = remembering(lazyPart(load, { messages }));
  return function LatePart(properties) {
    const isAlive = useIsAlive();
    const [isFresh] = useState(isAlive);
    return isFresh ? (
      <div className="late">
        <Fresh {...properties} />
      </div>
    ) : (
      <Prerendered {...properties} />
    );
  };
}

function remembering<Props extends object>(Part: ComponentType<Props>) {
  return memo(Part, areAlike) as (properties: Props) => ReactNode;
}

function prerenderedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  messages: readonly MessageGroup[],
): ComponentType<Props> {
  let arrive = () => {};
  const arrived = import.meta.env.SSR
    ? Promise.resolve()
    : new Promise<void>((resolve) => {
        arrive = resolve;
      });
  const Part = lazy(async () => {
    await arrived;
    // Where it cannot be loaded, what was prerendered says the same, only that nothing in it answers.
    return { default: speaking(await load().catch(() => new Promise<never>(() => {})), messages) };
  });

  return function PrerenderedPart(properties) {
    const box = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const prerendered = box.current?.firstElementChild;
      if (!box.current || !prerendered) return arrive();
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
  };
}

/** The component, once its messages are there: they differ by language, its code does not. */
function speaking<Props extends object>(
  Component: ComponentType<Props>,
  messages: readonly MessageGroup[],
): ComponentType<Props> {
  return function Speaking(properties) {
    const { loadMessages } = useSpeech();
    for (const group of messages) use(loadMessages(group));
    return <Component {...properties} />;
  };
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
