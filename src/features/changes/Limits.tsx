import { sourceKindOf } from "../../domain/dataset/sourceKind";
import { useI18n } from "../../ui/language/LanguageProvider";
import type { Side } from "./changesSeries";

/** What the comparison cannot say, as far as it holds for these sources. */
export function Limits({ older, newer }: { readonly older: Side; readonly newer: Side }) {
  const { t } = useI18n();
  const hasRegister = [older, newer].some(({ dataset }) => sourceKindOf(dataset.header) === "register");
  return (
    <div className="changes-limits">
      <h2>{t("changes.limits")}</h2>
      <ul>
        {hasRegister && (
          <>
            <li>{t("changes.limit.register")}</li>
            <li>{t("changes.limit.owner")}</li>
            <li>{t("changes.limit.window")}</li>
          </>
        )}
        <li>{t("changes.limit.match")}</li>
      </ul>
    </div>
  );
}
