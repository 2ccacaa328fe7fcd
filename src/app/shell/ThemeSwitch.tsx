import { useSyncExternalStore } from "react";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Segmented } from "../../ui/parts/Segmented";

const THEMES = ["light", "dark", "system"] as const;
type Theme = (typeof THEMES)[number];

/** The name under which `firstPaint.js` reads the choice, before anything is painted. */
const KEY = "chancery:theme";

export function ThemeSwitch() {
  const { t } = useI18n();
  const theme = useSyncExternalStore(subscribe, readTheme, (): Theme => "system");
  return (
    <div className="theme-switch">
      <Segmented
        legend={t("theme.name")}
        options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
        value={theme}
        onChange={chooseTheme}
      />
    </div>
  );
}

function readTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return THEMES.find((known) => known === theme) ?? "system";
}

/** `firstPaint.js` applies the choice, here as in the reader's other windows. */
function chooseTheme(theme: Theme) {
  const kept = theme === "system" ? null : theme;
  try {
    if (kept) localStorage.setItem(KEY, kept);
    else localStorage.removeItem(KEY);
  } catch {
    // The choice then holds for this page alone.
  }
  window.dispatchEvent(new StorageEvent("storage", { key: KEY, newValue: kept }));
}

function subscribe(onChange: () => void) {
  window.addEventListener("storage", onChange);
  return () => window.removeEventListener("storage", onChange);
}
