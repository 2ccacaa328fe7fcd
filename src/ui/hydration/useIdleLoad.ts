import { useEffect } from "react";
import { useI18n } from "../language/LanguageProvider";
import type { LazyComponent } from "./lazyComponent";

export type Loadable = Pick<LazyComponent<never>, "load">;

/**
 * Loads parts once the page is idle, before they are asked for, so that the act that first shows them is as quick as any
 * later one. Where one cannot be loaded, it says so when it is shown.
 * @param parts never another list.
 */
export function useIdleLoad(parts: readonly Loadable[]): void {
  const i18n = useI18n();
  useEffect(() => {
    const load = () => parts.forEach((part) => void part.load(i18n)?.catch(() => undefined));
    // Safari does not say when it is idle.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(load);
    else setTimeout(load);
  }, [parts, i18n]);
}
