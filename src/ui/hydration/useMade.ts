import { useCallback, useEffect, useRef, useState } from "react";

export interface Making<Made> {
  /** `undefined` until it is made. */
  readonly made: Made | undefined;
  /** Why it could not be made. */
  readonly failure: { readonly error: unknown } | undefined;
  readonly retry: () => void;
}

/**
 * What is made of something when first wished for. Where it cannot be made, a next wish tries again, as `retry` does.
 * Once begun the work goes on though the wish is taken back, since it comes soon again.
 * @param wish empty for none; another one is a next wish.
 * @param make gives up where what it is made of is no longer wanted.
 */
export function useMade<Key extends object, Made>(
  key: Key,
  wish: string,
  make: (key: Key, isWanted: () => boolean) => Promise<Made | undefined>,
): Making<Made> {
  const [made, setMade] = useState<{ readonly key: Key; readonly thing: Made }>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const [attempt, setAttempt] = useState(0);
  const making = useRef<Key>(undefined);
  const isMade = made?.key === key;
  const isWished = wish !== "";
  useEffect(() => {
    if (!isWished || isMade || making.current === key) return;
    making.current = key;
    const isWanted = () => making.current === key;
    make(key, isWanted)
      .then(
        (thing) => {
          if (thing) setMade({ key, thing });
          setFailure(undefined);
        },
        (error: unknown) => setFailure({ error }),
      )
      .finally(() => {
        if (isWanted()) making.current = undefined;
      });
  }, [isWished, wish, isMade, key, make, attempt]);
  useEffect(
    () => () => {
      making.current = undefined;
    },
    [],
  );
  const retry = useCallback(() => {
    setFailure(undefined);
    setAttempt((count) => count + 1);
  }, []);
  return { made: isMade ? made.thing : undefined, failure: isWished ? failure : undefined, retry };
}
