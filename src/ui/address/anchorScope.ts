import { createContext, useContext } from "react";

/** Filled where the same things stand on a page a second time, in another language. */
export const AnchorScopeContext = createContext("");

/** Makes the anchors of a part its own, so that none stands twice on a page. */
export function useAnchorScope(): (anchor: string) => string {
  const scope = useContext(AnchorScopeContext);
  return (anchor) => scope + anchor;
}
