import { useMemo } from "react";
import type messages from "../../i18n/messages/compare/en.json";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useViewTitle } from "../../ui/address/useViewTitle";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import { PageNotes } from "../../ui/evidence/PageNotes";
import { findComparedKind } from "../../view-state/compareView";
import { Chooser } from "./Chooser";
import { CompareHead } from "./CompareHead";
import { ComparisonTable } from "./ComparisonTable";
import { computeComparison } from "./compareSeries";
import { Suggestions } from "./Suggestions";
import { useCompareView } from "./useCompareView";
import { useItemName } from "./useItemName";
import "./Compare.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    compare: typeof messages;
  }
}

/** Two to four posts, countries, regions or kinds side by side. */
export function Compare() {
  const { t, formats } = useI18n();
  const { coverage, dataset } = useAnswer();
  const { view, ids, compared, change } = useCompareView();
  const nameOf = useItemName(view.what);
  const { items = [] } = view;
  useViewTitle(
    items.length === 0
      ? undefined
      : t("compare.title.names", { names: formats.formatList(items.map(nameOf)) }),
  );
  const { what } = view;
  const kind = findComparedKind(view);
  const comparison = useMemo(() => computeComparison(compared, what, ids, kind), [compared, what, ids, kind]);
  if (coverage.posts.length === 0) {
    return (
      <div className="screen compare">
        <header className="screen-head">
          <h1>{t("compare.title.plain")}</h1>
          <p className="lead">{t("compare.noPosts")}</p>
        </header>
      </div>
    );
  }
  return (
    <div className="screen compare">
      <CompareHead comparison={comparison} />
      <Chooser key={view.what} view={view} ids={ids} compared={compared} onChange={change} />
      {ids.length < 2 && <Suggestions view={view} />}
      {ids.length > 0 && (
        <ComparisonTable
          comparison={comparison}
          onlyDifferences={view.onlyDifferences}
          onOnlyDifferences={(onlyDifferences) => change({ onlyDifferences })}
        />
      )}
      <p className="remark">
        <ScreenLink screen="open">{t("screen.open")}</ScreenLink>
      </p>
      <PageNotes evidenceIds={dataset.presences.map(({ evidenceId }) => evidenceId)} />
    </div>
  );
}
