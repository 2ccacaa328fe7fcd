import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import type { MessageGroup } from "../i18n/messageGroups";
import { useSpeech, type Speech } from "./LanguageProvider";

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
}

/**
 * What a part needs could not be loaded. The browser remembers that as long as the page is open: only the page loaded
 * anew tries again.
 */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "PartMissing";
  }
}

/**
 * Where React's own `lazy` has once shown what stands in for a part, it keeps that for 300 ms, however soon the part
 * is there; this one does not, but is not for what was prerendered. Throws a PartMissing while drawing, for the error
 * boundary around it.
 */
export function lazyPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  { messages = [], Waiting }: LazyPartOptions<Props> = {},
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
    const [missing, setMissing] = useState<PartMissing>();
    useEffect(() => {
      let isWanted = true;
      arrival?.then(
        () => isWanted && setArrival(undefined),
        (reason: unknown) => isWanted && setMissing(new PartMissing(reason)),
      );
      return () => {
        isWanted = false;
      };
    }, [arrival]);
    if (missing) throw missing;
    if (import.meta.env.SSR) throw new Error("a part that is prerendered must come by `late`");
    if (arrival || !Loaded) return Waiting ? <Waiting {...properties} /> : null;
    return <Loaded {...properties} />;
  }
  return Object.assign(Part, { load });
}
