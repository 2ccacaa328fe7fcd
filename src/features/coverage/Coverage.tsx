import { useCallback, useMemo, useState } from "react";
import type messages from "../../i18n/messages/coverage/en.json";
import { filterRows, listActiveValues, type CoverageFilter } from "../../domain/posts/coverageFilter";
import { findAllListEvidence } from "../../domain/posts/lists";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { PennantProvider } from "../../ui/answer/PennantProvider";
import { CiteActions } from "../../ui/cite/CiteActions";
import { useI18n } from "../../ui/language/LanguageProvider";
import { LoadFailed } from "../../ui/hydration/LoadFailed";
import { Stamp } from "../../ui/answer/Stamp";
import { useSaid } from "../../ui/parts/useSaid";
import type { CoverageShown, CoverageSort } from "../../view-state/coverageView";
import { CoverageHead } from "./CoverageHead";
import { Filters } from "./filters/Filters";
import { LazyChosenInWords } from "./filters/lazyChosenInWords";
import { LazyCoverageMore, LazyLegend } from "./lazyCoverageMore";
import { LazyCoverageWithoutPosts, LazyFilteredHead, LazyIgnoredNotice } from "./lazyCoverage";
import { ListEvidence } from "./list/ListEvidence";
import { PostViews } from "./PostViews";
import { computeOptions, describePosts, sortRows, type FilterOptions } from "./coverageSeries";
import { useCoverageView } from "./useCoverageView";
import { useNames } from "./useNames";
import { useSearchIndex } from "./useSearchIndex";
import { ViewSwitch } from "./ViewSwitch";
import "./Coverage.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    coverage: typeof messages;
  }
}

/** What a reader's first filter shows. */
const SHOWN_FIRST = [LazyFilteredHead, LazyChosenInWords];

/** The posts that the answer names, in five views of the same choice. */
export function Coverage() {
  const { coverage } = useAnswer();
  const options = useMemo(() => computeOptions(coverage), [coverage]);
  const chosen = useCoverageView(options);
  return (
    <PennantProvider channels={chosen.view.pennant.join()}>
      <ChosenCoverage {...chosen} options={options} />
    </PennantProvider>
  );
}

type ChosenCoverageProps = ReturnType<typeof useCoverageView> & { readonly options: FilterOptions };

function ChosenCoverage({ view, ignored, change, options }: ChosenCoverageProps) {
  const { t } = useI18n();
  const { dataset, coverage } = useAnswer();
  const names = useNames();
  const { filter, shown, sort, descending } = view;
  const { built: index, failure, retry } = useSearchIndex(dataset, filter.text);
  const isSearching = filter.text !== "" && !index && !failure;
  const described = useMemo(() => describePosts(coverage, names), [coverage, names]);
  const allRows = useMemo(
    () => sortRows(described, { sort, descending }, names),
    [described, sort, descending, names],
  );
  const rows = useMemo(() => filterRows(allRows, filter, index), [allRows, filter, index]);
  const slips = index && rows.length > 0 ? index.find(filter.text).slips : [];

  const changeFilter = useCallback(
    (part: Partial<CoverageFilter>, push = true) =>
      change((current) => ({ filter: { ...current.filter, ...part } }), push),
    [change],
  );
  const choosePost = useCallback(
    (postId: string | null) => change(() => ({ postId: postId ?? "" })),
    [change],
  );
  const changeShown = useCallback((next: CoverageShown) => change(() => ({ shown: next })), [change]);
  const changeSort = (next: CoverageSort) =>
    change((current) => ({ sort: next, descending: next === current.sort && !current.descending }));
  const isFiltered = listActiveValues(filter).length > 0;
  const [wasFiltered, setFiltered] = useState(isFiltered);
  if (isFiltered && !wasFiltered) setFiltered(true);
  const count = t("coverage.count", { shown: rows.length, total: coverage.posts.length });
  const found = [
    isSearching ? t("coverage.searching") : count,
    ...(slips.length > 0 ? [t("coverage.slips", { words: slips.join(" ") })] : []),
  ].join(" · ");
  const toSay = isSearching ? "" : rows.length === 0 ? `${found}. ${t("loosen.title")}` : found;
  if (allRows.length === 0) return <LazyCoverageWithoutPosts names={names} />;
  return (
    <div className="coverage" data-shown={shown} data-filtered={wasFiltered}>
      {isFiltered && !isSearching ? (
        <LazyFilteredHead rows={rows} filter={filter} names={names} />
      ) : (
        <CoverageHead />
      )}
      {ignored.length > 0 && (
        <LazyIgnoredNotice ignored={ignored} onDismiss={() => change(() => ({}), false)} />
      )}
      <Filters filter={filter} options={options} names={names} onChange={changeFilter} />
      {isFiltered && <LazyChosenInWords filter={filter} names={names} className="on-paper" />}
      <div className="coverage-bar">
        <p className="coverage-count">
          <span>{found}</span>
          <Said text={toSay} />
          {!isSearching && (
            <ListEvidence rows={rows} channels={coverage.listedChannels} of={t("coverage.shown")} />
          )}
        </p>
        {failure && <LoadFailed error={failure.error} onRetry={retry} />}
        <ViewSwitch shown={shown} onChange={changeShown} />
      </div>
      <LazyLegend next={SHOWN_FIRST} />
      <PostViews
        view={view}
        rows={rows}
        allRows={allRows}
        index={index}
        names={names}
        onChoose={choosePost}
        onFilter={changeFilter}
        onSort={changeSort}
      />
      <p className="card-foot">
        <Stamp />
        <CiteActions id="posts" title={count} evidenceIds={findAllListEvidence(coverage)} />
      </p>
      <LazyCoverageMore names={names} />
    </div>
  );
}

/** By itself, so that what is said later draws nothing else anew. */
function Said({ text }: { readonly text: string }) {
  return (
    <span role="status" className="visually-hidden">
      {useSaid(text)}
    </span>
  );
}
