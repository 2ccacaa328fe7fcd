import { useEffect, useRef, useState } from "react";

/**
 * What is made of something when first wished for; until then, and where it cannot be made, `undefined`. A next wish
 * tries again. Once begun the work goes on though the wish is taken back, since it comes soon again.
 * @param wish empty for none; another one is a next wish.
 * @param make gives up where what it is made of is no longer wanted.
 */
export function useMade<Key extends object, Made>(
  key: Key,
  wish: string,
  make: (key: Key, isWanted: () => boolean) => Promise<Made | undefined>,
): Made | undefined {
  const [made, setMade] = useState<{ readonly key: Key; readonly thing: Made }>();
  const making = useRef<Key>(undefined);
  const isMade = made?.key === key;
  useEffect(() => {
    if (wish === "" || isMade || making.current === key) return;
    making.current = key;
    const isWanted = () => making.current === key;
    make(key, isWanted)
      .then((thing) => thing && setMade({ key, thing }))
      .catch(() => undefined)
      .finally(() => {
        if (isWanted()) making.current = undefined;
      });
  }, [wish, isMade, key, make]);
  useEffect(
    () => () => {
      making.current = undefined;
    },
    [],
  );
  return isMade ? made.thing : undefined;
}
