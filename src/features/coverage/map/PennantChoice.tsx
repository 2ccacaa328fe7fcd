import { useState } from "react";
import { MOST_PENNANT_CHANNELS } from "../../../domain/posts/standing";
import { useAddressSearch } from "../../../ui/address/useAddressSearch";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { useIsHydrated } from "../../../ui/hydration/useIsHydrated";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { formatCoverageView, parseCoverageView } from "../../../view-state/coverageView";

/** Which channels the pennants show, of a source that has more than they have room for. */
export function PennantChoice() {
  const { t, labelOf } = useI18n();
  const { coverage, findChannel, inkOf } = useAnswer();
  const [search, setSearch] = useAddressSearch();
  const isHydrated = useIsHydrated();
  const [isOpen, setOpen] = useState(false);
  const { drawnChannels, pennantChannels } = coverage;
  const choose = (pennant: readonly string[]) =>
    setSearch(formatCoverageView({ ...parseCoverageView(search), pennant }));
  const isDefault = parseCoverageView(search).pennant.length === 0;
  return (
    <details className="pennant-choice" onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{t("legend.choose")}</summary>
      <fieldset className="chips" disabled={!isHydrated}>
        <legend>{t("legend.chooseHint", { most: MOST_PENNANT_CHANNELS })}</legend>
        {/* Closed it has none: each change of the address would draw them anew. */}
        {(isOpen ? drawnChannels : []).map((id) => {
          const isOn = pennantChannels.includes(id);
          // The last one stays: a pennant without a channel says nothing.
          const isFixed = isOn
            ? pennantChannels.length === 1
            : pennantChannels.length >= MOST_PENNANT_CHANNELS;
          return (
            <span key={id} className="chip" data-channel={inkOf(id)}>
              <label>
                <input
                  type="checkbox"
                  checked={isOn}
                  disabled={isFixed}
                  onChange={() =>
                    choose(isOn ? pennantChannels.filter((each) => each !== id) : [...pennantChannels, id])
                  }
                />
                <span className="swatch" aria-hidden="true" />
                {labelOf(findChannel(id), id)}
              </label>
            </span>
          );
        })}
      </fieldset>
      {!isDefault && (
        <button type="button" className="button" onClick={() => choose([])}>
          {t("legend.chooseDefault")}
        </button>
      )}
    </details>
  );
}
