import {
  lazy,
  memo,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
  type RefObject,
} from "react";
import type { MessageGroup } from "../../i18n/messageGroups";
import { useSpeech, type Speech } from "../language/LanguageProvider";
import { Contained } from "./Contained";
import { lazyPart } from "./lazyPart";
import { LoadFailed } from "./LoadFailed";
import { LoadingSlowly } from "./LoadingSlowly";
import { useIsAlive } from "./useIsAlive";
import { observeNearScreen } from "./useNearScreen";

/**
 * A part of a page that comes alive only when it is near the screen: until then it is what was prerendered, and
 * its code is not loaded. Where nothing was prerendered, on going to another screen, it is loaded at once. Its
 * properties are compared one by one, lists by their members, since a change would draw it anew before its time.
 * It draws one element whatever the data, so that an empty box is one that is still on its way; within a line of text
 * that box is a `span`.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  messages: readonly MessageGroup[] = [],
  Box: "div" | "span" = "div",
): (properties: Props) => ReactNode {
  const Prerendered = remembering(prerenderedPart(load, messages, Box));
  const Fresh = remembering(lazyPart(load, { messages }));
  return function LatePart(properties) {
    const isAlive = useIsAlive();
    const [isFresh] = useState(isAlive);
    return isFresh ? (
      <Box className="late">
        <Fresh {...properties} />
      </Box>
    ) : (
      <Prerendered {...properties} />
    );
  };
}

function remembering<Props extends object>(Part: ComponentType<Props>) {
  return memo(Part, areAlike) as (properties: Props) => ReactNode;
}

function prerenderedPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  messages: readonly MessageGroup[],
  Box: "div" | "span",
): ComponentType<Props> {
  let arrive = (_Part: ComponentType<Props>) => {};
  const arrived = import.meta.env.SSR
    ? fetchPart()
    : new Promise<ComponentType<Props>>((resolve) => {
        arrive = resolve;
      });
  // Kept in from within: around the part, it would cost what was prerendered.
  const Part = lazy(async () => ({ default: contained(await arrived) }));
  const load = async ({ loadMessages }: Speech) => {
    const [Loaded] = await Promise.all([fetchPart(), ...messages.map(loadMessages)]);
    arrive(Loaded);
  };

  return function PrerenderedPart(properties) {
    const box = useRef<HTMLDivElement & HTMLSpanElement>(null);
    return (
      <>
        <Box ref={box} className="late">
          <Suspense>
            <Part {...properties} />
          </Suspense>
        </Box>
        <Awakening box={box} load={load} />
      </>
    );
  };
}

function contained<Props extends object>(Loaded: ComponentType<Props>): ComponentType<Props> {
  return function ContainedPart(properties) {
    return (
      <Contained>
        <Loaded {...properties} />
      </Contained>
    );
  };
}

interface AwakeningProps {
  readonly box: RefObject<HTMLElement | null>;
  readonly load: (speech: Speech) => Promise<void>;
}

/**
 * Loads a prerendered part when it is near the screen. Where that fails it says so below what was prerendered, apart
 * from it, since whatever draws the part anew before it is alive costs it.
 */
function Awakening({ box, load }: AwakeningProps) {
  const speech = useSpeech();
  const [state, setState] = useState<"asleep" | "loading" | { readonly error: unknown }>("asleep");
  const wake = useCallback(() => {
    setState("loading");
    load(speech).then(
      () => setState("asleep"),
      (error: unknown) => setState({ error }),
    );
  }, [load, speech]);
  useEffect(() => {
    const prerendered = box.current?.firstElementChild;
    if (!box.current || !prerendered) {
      wake();
      return undefined;
    }
    const stop = observeNearScreen(prerendered, wake);
    // A context that changes before the part is alive costs what was prerendered.
    const loss = new MutationObserver(() => {
      if (prerendered.isConnected) return;
      loss.disconnect();
      wake();
    });
    loss.observe(box.current, { childList: true });
    return () => {
      stop();
      loss.disconnect();
    };
  }, [box, wake]);
  if (state === "asleep") return null;
  return state === "loading" ? <LoadingSlowly /> : <LoadFailed error={state.error} onRetry={wake} />;
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
