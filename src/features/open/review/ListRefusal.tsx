import { useI18n } from "../../../ui/language/LanguageProvider";
import { Notice } from "../../../ui/parts/Notice";
import { useListState } from "../openedList";

/** Why a file was not read, and what can be done instead. */
export function ListRefusal() {
  const { t } = useI18n();
  const { refusal, list } = useListState();
  if (!refusal) return null;
  const { code, found, name } = refusal;
  return (
    <Notice role="alert" title={t("ownList.refused", { name: name || t("shown.pasted") })}>
      <p>
        {t(`ownList.refusal.${code}`)}
        {found !== "" && ` (${found})`}
      </p>
      {list && <p>{t("ownList.stillOpen", { name: list.name || t("shown.pasted") })}</p>}
    </Notice>
  );
}
