import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import type { MessageGroup } from "../../i18n/messageGroups";
import { useSpeech, type Speech } from "../language/LanguageProvider";
import { ErrorBoundary } from "./ErrorBoundary";
import { LoadFailed, type LoadFailedProps } from "./LoadFailed";
import { LoadingSlowly } from "./LoadingSlowly";

type Messages = Pick<Speech, "loadMessages" | "hasMessages">;

/** A component whose code and messages come when it is first drawn, or before. */
export interface LazyPart<Props> {
  (properties: Props): ReactNode;
  /** Loads it before it is drawn; `undefined` where it is there. Rejects where a file cannot be loaded. */
  load: (speech: Messages) => Promise<unknown> | undefined;
}

interface LazyPartOptions<Props> {
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
export function lazyPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  { messages = [], Waiting = LoadingSlowly, Failed = LoadFailed }: LazyPartOptions<Props> = {},
): LazyPart<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const fetch = async () => {
    Loaded = await fetchPart();
  };
  const load = ({ hasMessages, loadMessages }: Messages) =>
    Loaded && messages.every(hasMessages)
      ? undefined
      : Promise.all([Loaded ?? fetch(), ...messages.map(loadMessages)]);

  function Part(properties: Props) {
    const speech = useSpeech();
    const [arrival, setArrival] = useState(() => load(speech));
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      let isWanted = true;
      arrival?.then(
        () => isWanted && setArrival(undefined),
        (error: unknown) => isWanted && setFailure({ error }),
      );
      return () => {
        isWanted = false;
      };
    }, [arrival]);
    const retry = () => {
      setFailure(undefined);
      setArrival(load(speech));
    };
    if (import.meta.env.SSR) throw new Error("a part that is prerendered must come by `late`");
    if (failure) return <Failed {...properties} error={failure.error} onRetry={retry} />;
    if (arrival || !Loaded) return <Waiting {...properties} />;
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
