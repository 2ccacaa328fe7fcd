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
import { useI18n, type I18n } from "../language/LanguageProvider";
import { Contained } from "./Contained";
import { lazyComponent } from "./lazyComponent";
import { LoadFailed } from "./LoadFailed";
import { LoadingSlowly } from "./LoadingSlowly";
import { useIsHydrated } from "./useIsHydrated";
import { observeInView } from "./useInView";

/**
 * A part of a page that hydrates only when it is in view, or nearly: until then it is what was prerendered, and
 * its code is not loaded. Where nothing was prerendered, on going to another screen, it is loaded at once. Its
 * properties are compared one by one, lists by their members, since a change would draw it anew before its time.
 * It draws one element whatever the data, so that an empty box is one that is still on its way; within a line of text
 * that box is a `span`.
 */
export function hydrateOnView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  messages: readonly MessageGroup[] = [],
  Box: "div" | "span" = "div",
): (properties: Props) => ReactNode {
  const Prerendered = remembering(prerenderedPart(load, messages, Box));
  const Fresh = remembering(lazyComponent(load, { messages }));
  return function HydratedOnView(properties) {
    const isHydrated = useIsHydrated();
    const [isFresh] = useState(isHydrated);
    return isFresh ? (
      <Box className="on-view">
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
  const load = async ({ loadMessages }: I18n) => {
    const [Loaded] = await Promise.all([fetchPart(), ...messages.map(loadMessages)]);
    arrive(Loaded);
  };

  return function PrerenderedPart(properties) {
    const box = useRef<HTMLDivElement & HTMLSpanElement>(null);
    return (
      <>
        <Box ref={box} className="on-view">
          <Suspense>
            <Part {...properties} />
          </Suspense>
        </Box>
        <HydrationTrigger box={box} load={load} />
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

interface HydrationTriggerProps {
  readonly box: RefObject<HTMLElement | null>;
  readonly load: (i18n: I18n) => Promise<void>;
}

/**
 * Loads a prerendered part when it comes into view. Where that fails it says so below what was prerendered, apart
 * from it, since whatever draws the part anew before it is hydrated costs it.
 */
function HydrationTrigger({ box, load }: HydrationTriggerProps) {
  const i18n = useI18n();
  const [state, setState] = useState<"idle" | "loading" | { readonly error: unknown }>("idle");
  const hydrate = useCallback(() => {
    setState("loading");
    load(i18n).then(
      () => setState("idle"),
      (error: unknown) => setState({ error }),
    );
  }, [load, i18n]);
  useEffect(() => {
    const prerendered = box.current?.firstElementChild;
    if (!box.current || !prerendered) {
      hydrate();
      return undefined;
    }
    // A link can lead past the first of several.
    const stop = observeInView(box.current.children, hydrate);
    // A context that changes before the part is hydrated costs what was prerendered.
    const loss = new MutationObserver(() => {
      if (prerendered.isConnected) return;
      loss.disconnect();
      hydrate();
    });
    loss.observe(box.current, { childList: true });
    return () => {
      stop();
      loss.disconnect();
    };
  }, [box, hydrate]);
  if (state === "idle") return null;
  return state === "loading" ? <LoadingSlowly /> : <LoadFailed error={state.error} onRetry={hydrate} />;
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
