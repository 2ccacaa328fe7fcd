import { useState } from "react";
import { useI18n } from "../../ui/language/LanguageProvider";
import { isSlashOn, keepSlash } from "./slashKey";

/** Turns the key `/` off and on; Ctrl+K stays. */
export function SlashSwitch() {
  const { t } = useI18n();
  const [isOn, setOn] = useState(isSlashOn);
  return (
    <label className="finder-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          setOn(event.target.checked);
          keepSlash(event.target.checked);
        }}
      />
      {t("finder.shortcut")}
    </label>
  );
}
