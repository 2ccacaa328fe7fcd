import { useSpeech } from "../../ui/language/LanguageProvider";
import { CoverageHead } from "./CoverageHead";
import type { Names } from "./series";
import { LateCoverageMore } from "./lazyMore";

/** What is left of the screen where a document names no post. */
export function CoverageWithoutPosts({ names }: { readonly names: Names }) {
  const { t } = useSpeech();
  return (
    <div className="coverage">
      <CoverageHead />
      <p>{t("coverage.noPosts")}</p>
      <LateCoverageMore names={names} />
    </div>
  );
}
