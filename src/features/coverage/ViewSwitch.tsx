import { memo } from "react";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Segmented } from "../../ui/parts/Segmented";
import { COVERAGE_SHOWN, type CoverageShown } from "../../view-state/coverageView";

interface ViewSwitchProps {
  readonly shown: CoverageShown;
  readonly onChange: (shown: CoverageShown) => void;
}

/** Which of the views of the chosen posts is shown. */
export const ViewSwitch = memo(function ViewSwitch({ shown, onChange }: ViewSwitchProps) {
  const { t } = useI18n();
  return (
    <div className="view-switch">
      <Segmented
        legend={t("coverage.view")}
        options={COVERAGE_SHOWN.map((value) => ({ value, label: t(`coverage.view.${value}`) }))}
        value={shown}
        onChange={onChange}
      />
    </div>
  );
});
