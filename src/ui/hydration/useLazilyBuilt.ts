import { useCallback, useEffect, useRef, useState } from "react";

export interface LazilyBuilt<Built> {
  /** `undefined` until it is built. */
  readonly built: Built | undefined;
  /** Why it could not be built. */
  readonly failure: { readonly error: unknown } | undefined;
  readonly retry: () => void;
}

/**
 * What is built of something when it is first requested. Where that fails, the next request tries again, as `retry`
 * does. Once begun the work goes on though the request is withdrawn, since it comes again soon.
 * @param request empty for none; another one is a next request.
 * @param build gives up where what it is built of is no longer current.
 */
export function useLazilyBuilt<Key extends object, Built>(
  key: Key,
  request: string,
  build: (key: Key, isCurrent: () => boolean) => Promise<Built | undefined>,
): LazilyBuilt<Built> {
  const [built, setBuilt] = useState<{ readonly key: Key; readonly thing: Built }>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const [attempt, setAttempt] = useState(0);
  const pending = useRef<Key>(undefined);
  const isBuilt = built?.key === key;
  const isRequested = request !== "";
  useEffect(() => {
    if (!isRequested || isBuilt || pending.current === key) return;
    pending.current = key;
    const isCurrent = () => pending.current === key;
    build(key, isCurrent)
      .then(
        (thing) => {
          if (thing) setBuilt({ key, thing });
          setFailure(undefined);
        },
        (error: unknown) => setFailure({ error }),
      )
      .finally(() => {
        if (isCurrent()) pending.current = undefined;
      });
  }, [isRequested, request, isBuilt, key, build, attempt]);
  useEffect(
    () => () => {
      pending.current = undefined;
    },
    [],
  );
  const retry = useCallback(() => {
    setFailure(undefined);
    setAttempt((count) => count + 1);
  }, []);
  return { built: isBuilt ? built.thing : undefined, failure: isRequested ? failure : undefined, retry };
}
