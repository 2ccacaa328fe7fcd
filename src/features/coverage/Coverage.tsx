import { useDeferredValue, useMemo } from "react";
import { findListEvidence } from "../../domain/lists";
import { buildSearchIndex } from "../../domain/search";
import { COUNTRIES } from "../../i18n/countries";
import { useAnswer } from "../../ui/AnswerProvider";
import { EvidenceLink } from "../../ui/EvidenceLink";
import { useSpeech } from "../../ui/LanguageProvider";
import { useIsAlive } from "../../ui/useIsAlive";
import { Card } from "../../ui/Card";
import { CiteActions } from "../../ui/CiteActions";
import { PageNotes } from "../../ui/PageNotes";
import { Stamp } from "../../ui/Stamp";
import { StatementList } from "../../ui/StatementList";
import { useAddressSearch } from "../../ui/useAddressSearch";
import {
  DEFAULT_COVERAGE_VIEW,
  formatCoverageView,
  parseCoverageView,
  type CoverageView,
} from "../../view-state/coverageView";
import { CoverageHead } from "./CoverageHead";
import { CoverageMap } from "./CoverageMap";
import { Filters } from "./Filters";
import { GroupCounts } from "./GroupCounts";
import { Legend } from "./Legend";
import { OtherChannels } from "./OtherChannels";
import { PostCard } from "./PostCard";
import { PostTable } from "./PostTable";
import { computeOptions, computeRows, describePost, keepKnown } from "./series";
import { useNames } from "./useNames";
import "./coverage.css";

/** Sub-questions whose statements are about the posts' own communication. */
const ABOUT_POSTS = ["3a", "3c", "3d"];

export function Coverage() {
  const { t } = useSpeech();
  const { dataset, coverage } = useAnswer();
  const names = useNames();
  const [search, setSearch] = useAddressSearch();
  const options = useMemo(() => computeOptions(coverage), [coverage]);
  const view = useMemo(() => {
    const parsed = parseCoverageView(search);
    return { ...parsed, filter: keepKnown(parsed.filter, options) };
  }, [search, options]);
  const index = useMemo(() => buildSearchIndex(dataset, COUNTRIES), [dataset]);
  const rows = useMemo(() => computeRows(coverage, view, index, names), [coverage, view, index, names]);
  const mapRows = useDeferredValue(rows);
  const chosen = coverage.posts.find(({ post }) => post.postId === view.postId);

  const change = (part: Partial<CoverageView>, push = true) =>
    setSearch(formatCoverageView({ ...view, ...part }), { push });
  const statements = dataset.statements.filter(({ questionId }) => ABOUT_POSTS.includes(questionId));
  const choosePost = (postId: string | null) => change({ postId: postId ?? "" });

  return (
    <div className="coverage" data-pane={view.pane}>
      <CoverageHead />
      <Filters
        view={view}
        options={options}
        names={names}
        onChange={(filter, push) => change({ filter }, push)}
        onReset={() => change(DEFAULT_COVERAGE_VIEW)}
      />
      <p className="coverage-count">
        <span role="status">{t("coverage.count", { shown: rows.length, total: coverage.posts.length })}</span>
        <EvidenceLink
          evidenceIds={findListEvidence(
            rows.map(({ covered }) => covered),
            coverage.listedChannels,
          )}
          of={t("coverage.shown")}
        />
      </p>
      <PaneSwitch pane={view.pane} onChange={(pane) => change({ pane })} />
      <div className="coverage-panes" id="posts">
        <div className="coverage-side">
          {chosen && (
            <PostCard
              key={chosen.post.postId}
              row={describePost(chosen, coverage, names)}
              names={names}
              onClose={() => choosePost(null)}
            />
          )}
          <div className="coverage-list">
            {rows.length === 0 ? (
              <p className="coverage-empty">
                {t("coverage.empty")}{" "}
                <button
                  type="button"
                  className="button"
                  onClick={() => change({ filter: DEFAULT_COVERAGE_VIEW.filter })}
                >
                  {t("action.resetFilters")}
                </button>
              </p>
            ) : (
              <PostTable
                rows={rows}
                view={view}
                onSort={(sort) => change({ sort, descending: sort === view.sort && !view.descending })}
                onChoose={choosePost}
              />
            )}
          </div>
        </div>
        <div className="coverage-map">
          <CoverageMap rows={mapRows} chosenPostId={chosen?.post.postId ?? null} onChoose={choosePost} />
        </div>
      </div>
      <div className="coverage-foot">
        <Legend />
        <p className="card-foot">
          <Stamp />
          <CiteActions
            id="posts"
            title={t("coverage.count", { shown: rows.length, total: coverage.posts.length })}
            evidenceIds={dataset.presences
              .filter(({ listBasis }) => listBasis !== "mention")
              .map(({ evidenceId }) => evidenceId)}
          />
        </p>
      </div>
      <div className="coverage-more">
        <GroupCounts names={names} />
        <OtherChannels names={names} />
        {statements.length > 0 && (
          <Card id="posts-statements" title={t("coverage.statementsTitle")}>
            <StatementList statements={statements} />
          </Card>
        )}
      </div>
      <PageNotes evidenceIds={[...dataset.presences, ...statements].map(({ evidenceId }) => evidenceId)} />
    </div>
  );
}

interface PaneSwitchProps {
  readonly pane: CoverageView["pane"];
  readonly onChange: (pane: CoverageView["pane"]) => void;
}

/** On a narrow screen list and map take turns. */
function PaneSwitch({ pane, onChange }: PaneSwitchProps) {
  const { t } = useSpeech();
  const isAlive = useIsAlive();
  const other = pane === "list" ? "map" : "list";
  return (
    <button type="button" className="button pane-switch" disabled={!isAlive} onClick={() => onChange(other)}>
      {t(`coverage.show.${other}`)}
    </button>
  );
}
