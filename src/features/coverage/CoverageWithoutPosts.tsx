import { useI18n } from "../../ui/language/LanguageProvider";
import { CoverageHead } from "./CoverageHead";
import type { Names } from "./coverageSeries";
import { LazyCoverageMore } from "./lazyCoverageMore";

/** What is left of the screen where a document names no post. */
export function CoverageWithoutPosts({ names }: { readonly names: Names }) {
  const { t } = useI18n();
  return (
    <div className="coverage">
      <CoverageHead />
      <p>{t("coverage.noPosts")}</p>
      <LazyCoverageMore names={names} />
    </div>
  );
}
