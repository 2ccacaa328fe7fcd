import { ScreenLink } from "../../ui/address/ScreenLink";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import { sourceLabel } from "../../ui/answer/sourceText";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { useI18n } from "../../ui/language/LanguageProvider";
import type { ChangesView } from "../../view-state/changesView";
import type { ChangeView } from "./useChangesView";

interface SourceChoiceProps {
  readonly view: ChangesView;
  readonly onChange: ChangeView;
}

/** Which two sources are compared: those that the site ships, and what the reader opened. */
export function SourceChoice({ view, onChange }: SourceChoiceProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { sources, opened } = useOpenedDocument();
  const isHydrated = useIsHydrated();
  const offered = [
    ...sources.map(({ reference, label }) => ({ reference, label })),
    ...(opened
      ? [
          {
            reference: opened.reference,
            label: opened.kind === "package" ? opened.title : sourceLabel(opened.tables.dataset, i18n),
          },
        ]
      : []),
  ];
  return (
    <fieldset className="changes-sources" disabled={!isHydrated}>
      <legend className="visually-hidden">{t("changes.sources")}</legend>
      {(["older", "newer"] as const).map((side) => (
        <label key={side} className="field">
          <span>{t(`changes.${side}`)}</span>
          <select
            className="select"
            value={view[side]}
            onChange={({ target }) => onChange({ [side]: target.value, postId: "" })}
          >
            {offered.map(({ reference, label }) => (
              <option key={reference} value={reference}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <ScreenLink screen="open">{t("screen.open")}</ScreenLink>
    </fieldset>
  );
}
