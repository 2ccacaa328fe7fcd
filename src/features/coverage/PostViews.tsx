import { useCallback, useDeferredValue, useMemo, useRef, useState, type ComponentType } from "react";
import { NO_FILTER, type CoverageFilter } from "../../domain/posts/coverageFilter";
import { isLargeNetwork } from "../../domain/posts/largeNetwork";
import type { SearchIndex } from "../../domain/search/searchIndex";
import type { CoverageSort, CoverageView } from "../../view-state/coverageView";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Skippable } from "../../ui/parts/Skippable";
import { CoverageMap } from "./map/CoverageMap";
import {
  LAZY_VIEWS,
  LazyEmptyChoice,
  LazyLargeMatrix,
  LazyLargePostTable,
  LazyPostCard,
} from "./lazyCoverage";
import { LazyListFoot } from "./lazyCoverageMore";
import { PostTable } from "./list/PostTable";
import type { PostViewProps } from "./postView";
import type { Names, PostRow } from "./coverageSeries";

interface PostViewsProps {
  readonly view: CoverageView;
  /** The chosen posts, in the chosen order. */
  readonly rows: readonly PostRow[];
  /** All posts that the answer names, in the chosen order. */
  readonly allRows: readonly PostRow[];
  readonly index: SearchIndex | undefined;
  readonly names: Names;
  readonly onChoose: (postId: string | null) => void;
  readonly onFilter: (part: Partial<CoverageFilter>) => void;
  readonly onSort: (sort: CoverageSort) => void;
}

/** The chosen posts in one of the views with the map beside it, and the card of the post that is open. */
export function PostViews({ view, rows, allRows, index, names, onChoose, onFilter, onSort }: PostViewsProps) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  const [pointedPostId, setPointed] = useState<string | null>(null);
  const [openedPostId, setOpened] = useState<string | null>(null);
  const panes = useRef<HTMLDivElement>(null);
  const openedIn = useRef<Element>(null);
  const mapPointed = useDeferredValue(pointedPostId);
  const chosen = useMemo(
    () => (view.postId === "" ? undefined : allRows.find(({ postId }) => postId === view.postId)),
    [allRows, view.postId],
  );

  const choose = useCallback(
    (postId: string | null) => {
      const from = document.activeElement;
      // One card leads to another, and all of them back to where the first was opened.
      if (postId !== null && !from?.closest("#post-card"))
        openedIn.current = from?.closest(".coverage-map, .coverage-list") ?? null;
      setOpened(postId);
      onChoose(postId);
    },
    [onChoose],
  );
  const replaceFilter = (filter: CoverageFilter) => {
    // The button that was pressed goes away.
    panes.current?.focus({ preventScroll: true });
    onFilter({ ...NO_FILTER, ...filter });
  };
  const listAround = useCallback(
    (postId: string) => {
      const row = allRows.find((each) => each.postId === postId);
      if (!row?.covered.place) return;
      const { place, country } = row.covered;
      onFilter({ text: names.labelOf(place.names), countries: [country] });
    },
    [allRows, names, onFilter],
  );
  const shared: PostViewProps = {
    rows,
    pointedPostId,
    onPoint: setPointed,
    chosenPostId: chosen ? view.postId : null,
    onChoose: choose,
    onFilter,
  };
  const isLarge = isLargeNetwork(allRows);
  const LazyView: ComponentType<PostViewProps> | undefined =
    view.shown === "list" || view.shown === "map"
      ? undefined
      : isLarge && view.shown === "matrix"
        ? LazyLargeMatrix
        : LAZY_VIEWS[view.shown];
  return (
    <div
      ref={panes}
      id="posts"
      className="coverage-panes"
      tabIndex={-1}
      data-open={chosen !== undefined || undefined}
      data-empty={rows.length === 0 || undefined}
    >
      <div className="coverage-side">
        {chosen && (
          <LazyPostCard
            key={view.postId}
            row={chosen}
            rows={allRows}
            names={names}
            takesFocus={openedPostId === view.postId}
            onChoose={choose}
            onFilter={replaceFilter}
            panes={panes}
            openedIn={openedIn}
            onClose={() => choose(null)}
          />
        )}
        <div className="coverage-list skippable">
          <Skippable label={t("layout.skipList")}>
            {rows.length === 0 ? (
              <LazyEmptyChoice
                rows={allRows}
                filter={view.filter}
                index={index}
                names={names}
                onFilter={replaceFilter}
              />
            ) : LazyView ? (
              <LazyView {...shared} />
            ) : isLarge ? (
              <LazyLargePostTable {...shared} order={view} onSort={onSort} />
            ) : (
              <PostTable {...shared} allRows={allRows} order={view} onSort={onSort} />
            )}
          </Skippable>
        </div>
        {isHydrated && view.shown === "list" && !isLarge && rows.length > 0 && <LazyListFoot />}
      </div>
      <div className="coverage-map">
        <CoverageMap
          rows={rows}
          allRows={allRows}
          pointedPostId={mapPointed}
          onPoint={setPointed}
          chosenPostId={shared.chosenPostId}
          onChoose={choose}
          onListAround={listAround}
        />
      </div>
    </div>
  );
}
