import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from "react";
import type { MessageGroup } from "../../i18n/messageGroups";
import { useI18n, type I18n } from "../language/LanguageProvider";
import { ErrorBoundary } from "./ErrorBoundary";
import { LoadFailed, type LoadFailedProps } from "./LoadFailed";
import { LoadingSlowly } from "./LoadingSlowly";

type Messages = Pick<I18n, "loadMessages" | "hasMessages">;

/** A component whose code and messages come when it is first drawn, or before. */
export interface LazyComponent<Props> {
  (properties: Props): ReactNode;
  /** Loads it before it is drawn; `undefined` where it is there. Rejects where a file cannot be loaded. */
  load: (i18n: Messages) => Promise<unknown> | undefined;
}

interface LazyComponentOptions<Props> {
  /** The groups of messages that the part needs beside those of its page. */
  readonly messages?: readonly MessageGroup[];
  /** Keeps its place meanwhile. */
  readonly Waiting?: ComponentType<Props>;
  /** Stands in its place where a file cannot be loaded, or the part cannot be drawn. */
  readonly Failed?: ComponentType<Props & LoadFailedProps>;
}

/**
 * Where React's own `lazy` has once shown what stands in for a part, it keeps that for 300 ms, however soon the part
 * is there; this one does not, but is not for what was prerendered.
 */
export function lazyComponent<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  { messages = [], Waiting = LoadingSlowly, Failed = LoadFailed }: LazyComponentOptions<Props> = {},
): LazyComponent<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const fetch = async () => {
    Loaded = await fetchPart();
  };
  const load = ({ hasMessages, loadMessages }: Messages) =>
    Loaded && messages.every(hasMessages)
      ? undefined
      : Promise.all([Loaded ?? fetch(), ...messages.map(loadMessages)]);

  function Part(properties: Props) {
    const i18n = useI18n();
    const [pending, setPending] = useState(() => load(i18n));
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      let isMounted = true;
      pending?.then(
        // In slices: several parts that arrive together would otherwise be drawn as one long task.
        () => isMounted && startTransition(() => setPending(undefined)),
        (error: unknown) => isMounted && setFailure({ error }),
      );
      return () => {
        isMounted = false;
      };
    }, [pending]);
    const retry = () => {
      setFailure(undefined);
      setPending(load(i18n));
    };
    if (import.meta.env.SSR) throw new Error("a part that is prerendered must come by `hydrateOnView`");
    if (failure) return <Failed {...properties} error={failure.error} onRetry={retry} />;
    if (pending || !Loaded) return <Waiting {...properties} />;
    return (
      <ErrorBoundary
        renderFailure={(error, onRetry) => <Failed {...properties} error={error} onRetry={onRetry} />}
      >
        <Loaded {...properties} />
      </ErrorBoundary>
    );
  }
  return Object.assign(Part, { load });
}
