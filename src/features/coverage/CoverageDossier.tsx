import { useMemo } from "react";
import { filterRows, listActiveValues } from "../../domain/posts/coverageFilter";
import { WorldPicture } from "../../map/still/WorldPicture";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { Card } from "../../ui/parts/Card";
import { CheckList } from "../../ui/checks/CheckList";
import { useI18n } from "../../ui/language/LanguageProvider";
import { PageNotes } from "../../ui/evidence/PageNotes";
import { LoadFailed } from "../../ui/hydration/LoadFailed";
import { useChecks } from "../../ui/checks/useChecks";
import { CoverageHead } from "./CoverageHead";
import { CoverageMore } from "./CoverageMore";
import { CoverageWithoutPosts } from "./CoverageWithoutPosts";
import { ChosenInWords } from "./filters/ChosenInWords";
import { FilteredHead } from "./FilteredHead";
import { KindBases, Legend } from "./map/Legend";
import { ListedTable } from "./list/ListedTable";
import { computeOptions, describePosts, sortRows } from "./coverageSeries";
import { useCoverageView } from "./useCoverageView";
import { useNames } from "./useNames";
import { useSearchIndex } from "./useSearchIndex";

/** The chosen posts for a printed document: filters in words, a still picture, a table with evidence, checks. */
export function CoverageDossier() {
  const { t } = useI18n();
  const { dataset, coverage } = useAnswer();
  const names = useNames();
  const options = useMemo(() => computeOptions(coverage), [coverage]);
  const { view } = useCoverageView(options);
  const { built: index, failure, retry } = useSearchIndex(dataset, view.filter.text);
  const rows = useMemo(
    () => filterRows(sortRows(describePosts(coverage, names), view, names), view.filter, index),
    [coverage, names, view, index],
  );
  const checks = useChecks(["survey"]).filter(({ checkId }) => checkId === "newsletter_list");
  const posts = rows.map(({ covered }) => covered);
  const evidenceIds = posts.flatMap(({ presences }) =>
    [...presences.values()].map((each) => each.evidenceId),
  );
  const isWhole = listActiveValues(view.filter).length === 0;
  if (coverage.posts.length === 0) return <CoverageWithoutPosts names={names} />;
  return (
    <div className="coverage">
      {isWhole ? <CoverageHead /> : <FilteredHead rows={rows} filter={view.filter} names={names} />}
      <ChosenInWords filter={view.filter} names={names} />
      {failure && <LoadFailed error={failure.error} onRetry={retry} />}
      {posts.length > 0 && (
        <>
          <WorldPicture
            posts={posts}
            coverage={coverage}
            label={t("dossier.picture", { posts: posts.length })}
          />
          <Legend />
        </>
      )}
      <Card
        id="posts"
        title={t("coverage.count", { shown: rows.length, total: coverage.posts.length })}
        countsRows
      >
        {rows.length > 0 && <ListedTable rows={rows} />}
      </Card>
      {checks.length > 0 && (
        <Card id="coverage-checks" title={t("checks.title")}>
          <CheckList checks={checks} />
        </Card>
      )}
      {isWhole ? (
        <CoverageMore names={names} />
      ) : (
        <>
          <KindBases />
          <PageNotes evidenceIds={[...evidenceIds, ...checks.flatMap((check) => check.evidenceIds)]} />
        </>
      )}
    </div>
  );
}
