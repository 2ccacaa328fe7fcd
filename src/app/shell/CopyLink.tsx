import { useState } from "react";
import { useShownAddress } from "../../ui/address/useDataReference";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { copyText } from "../../ui/parts/copyText";

/** Copies the address of what is shown. Where the clipboard is closed, the address is selected for the keyboard. */
export function CopyLink() {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  const [isCopied, setCopied] = useState(false);
  const [selected, setSelected] = useState("");
  const addressOf = useShownAddress();
  const copy = async () => {
    const address = addressOf();
    if (await copyText(address)) setCopied(true);
    else setSelected(address);
  };
  return (
    <div className="copy-link">
      {selected === "" ? (
        <button
          type="button"
          className="plain-button"
          disabled={!isHydrated}
          onClick={() => void copy()}
          onBlur={() => setCopied(false)}
        >
          {t("link.copy")}
        </button>
      ) : (
        <input
          ref={(field) => {
            field?.select();
          }}
          className="text-input"
          readOnly
          aria-label={t("link.address")}
          value={selected}
          onBlur={() => setSelected("")}
        />
      )}
      <span role="status">
        {isCopied && t("link.copied")}
        {selected !== "" && t("link.selected")}
      </span>
    </div>
  );
}
