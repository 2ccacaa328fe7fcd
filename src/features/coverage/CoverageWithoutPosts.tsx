import { useSpeech } from "../../ui/LanguageProvider";
import { CoverageHead } from "./CoverageHead";
import { CoverageMore } from "./CoverageMore";
import type { Names } from "./series";

/** What is left of the screen where a document names no post. */
export function CoverageWithoutPosts({ names }: { readonly names: Names }) {
  const { t } = useSpeech();
  return (
    <div className="coverage">
      <CoverageHead />
      <p>{t("coverage.noPosts")}</p>
      <CoverageMore names={names} />
    </div>
  );
}
