import { useEffect, useState } from "react";
import type { Descriptor } from "../package/descriptor/descriptor";
import { useOpenedDocument } from "../ui/answer/openedDocument";
import { fetchShownDescriptor } from "./fetchShownDescriptor";
import type { Taken, TakingContext } from "./takeable";

/** What a card gives to be taken along, and what describes the data behind it. */
export interface Described<T> {
  readonly content: T;
  readonly descriptor: Descriptor | undefined;
}

interface Describing<T> {
  /** `undefined` until it is there. */
  readonly described: Described<T> | undefined;
  /** Why it could not be made, and how to try again. */
  readonly failure: { readonly error: unknown; readonly retry: () => void } | undefined;
}

/** Describes a card or view in the view of the address. `describe` is always the same function. */
export function useDescribed<T>(
  taken: Taken,
  context: TakingContext,
  describe: (taken: Taken, context: TakingContext) => Promise<T>,
): Describing<T> {
  const { shown } = useOpenedDocument();
  const [described, setDescribed] = useState<Described<T>>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const asked = [describe(taken, context), fetchShownDescriptor(shown)] as const;
    Promise.all(asked).then(
      ([content, descriptor]) => isWanted && setDescribed({ content, descriptor }),
      (error: unknown) => isWanted && setFailure({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [taken, describe, context, shown, attempt]);
  const retry = () => {
    setFailure(undefined);
    setAttempt((count) => count + 1);
  };
  return { described, failure: failure && { ...failure, retry } };
}
