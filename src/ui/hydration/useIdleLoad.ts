import { useEffect } from "react";
import { untilIdle } from "../../load/untilIdle";
import { useI18n } from "../language/LanguageProvider";
import type { LazyComponent } from "./lazyComponent";

/**
 * Loads parts once the page is idle, before they are asked for, so that the act that first shows them is as quick as any
 * later one. Where one cannot be loaded, it says so when it is shown.
 * @param parts never another list.
 */
export function useIdleLoad(parts: readonly Pick<LazyComponent<never>, "load">[]): void {
  const i18n = useI18n();
  useEffect(() => {
    void untilIdle().then(() => {
      for (const part of parts) part.load(i18n)?.catch(() => undefined);
    });
  }, [parts, i18n]);
}
