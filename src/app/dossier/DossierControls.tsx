import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from "../../i18n/languages";
import { isComparable, useOpenedDocument } from "../../ui/answer/openedDocument";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { DOSSIER_CHOICES, type DossierView } from "../../view-state/dossierView";

interface DossierControlsProps {
  readonly view: DossierView;
  readonly onChange: (part: Partial<DossierView>) => void;
}

/** What the document holds, a second language, and the browser's own print, which also writes PDF. */
export function DossierControls({ view, onChange }: DossierControlsProps) {
  const { t, language } = useI18n();
  const isHydrated = useIsHydrated();
  const isCompared = isComparable(useOpenedDocument());
  return (
    <form
      className="dossier-controls"
      data-acts=""
      aria-label={t("dossier.controls")}
      onSubmit={(event) => event.preventDefault()}
    >
      <label className="field">
        <span>{t("dossier.of")}</span>
        <select
          className="select"
          disabled={!isHydrated}
          value={view.of}
          onChange={({ target }) =>
            onChange({ of: DOSSIER_CHOICES.find((screen) => screen === target.value) ?? "all" })
          }
        >
          <option value="all">{t("dossier.all")}</option>
          {DOSSIER_CHOICES.filter((screen) => screen !== "changes" || isCompared).map((screen) => (
            <option key={screen} value={screen}>
              {t(`screen.${screen}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t("dossier.and")}</span>
        <select
          className="select"
          disabled={!isHydrated}
          value={view.and ?? ""}
          onChange={({ target }) => onChange({ and: target.value === "" ? undefined : target.value })}
        >
          <option value="">{t("dossier.alone")}</option>
          {INTERFACE_LANGUAGES.filter((each) => each !== language).map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" disabled={!isHydrated} onClick={() => window.print()}>
        {t("dossier.print")}
      </button>
    </form>
  );
}
