import { useMemo } from "react";
import { flagStandings } from "../../ui/answer/flagStandings";
import type { ComparedItem } from "../../domain/comparison/comparison";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { CiteActions } from "../../ui/cite/CiteActions";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { DataTable } from "../../ui/parts/DataTable";
import type { Column } from "../../ui/parts/HeaderCell";
import { Stamp } from "../../ui/answer/Stamp";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { DEFAULT_COVERAGE_VIEW, formatCoverageView } from "../../view-state/coverageView";
import { useTitle } from "./CompareHead";
import { filterOf, findEvidenceOf, type Comparison } from "./compareSeries";
import type { CompareRow } from "./compareRow";
import { useGroupRows } from "./useGroupRows";
import { useItemName } from "./useItemName";
import { usePostRows } from "./usePostRows";

interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
  readonly onOnlyDifferences: (only: boolean) => void;
}

/** A column for each item, a row for each property; on a phone the items of a row stand below each other. */
export function ComparisonTable({ comparison, onlyDifferences, onOnlyDifferences }: ComparisonTableProps) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  const { coverage, dataset } = useAnswer();
  const { ministries } = dataset;
  const { what, kind, items } = comparison;
  const title = useTitle(comparison);
  const labelsOf = ({ posts: [first] }: ComparedItem) =>
    what === "posts" && ministries.length === 1 ? first?.post.labels : undefined;
  const nameOf = useItemName(what);
  const postRows = usePostRows(comparison);
  const groupRows = useGroupRows(comparison);
  const rows = what === "posts" ? postRows : groupRows;
  const shown = onlyDifferences && items.length > 1 ? rows.filter(({ differs }) => differs !== false) : rows;
  const posts = items.flatMap((item) => item.posts);
  const filter = filterOf(
    what,
    items.map(({ id }) => id),
    kind,
  );
  const standings = useMemo(() => flagStandings(coverage), [coverage]);
  const property: Column<CompareRow, string> = {
    key: "property",
    header: t("compare.property"),
    rowHeader: true,
    cell: ({ header, differs }) => (
      <>
        {header}
        {differs && <span className="compare-mark"> {t("compare.differs")}</span>}
      </>
    ),
  };
  const columnOf = (item: ComparedItem, position: number): Column<CompareRow, string> => ({
    key: item.id,
    header: <LabelText labels={labelsOf(item)} otherwise={nameOf(item.id)} />,
    cell: ({ cells }) => cells[position],
  });
  return (
    <section
      id="comparison"
      className="card compare-table"
      data-columns={items.length}
      aria-label={t("compare.sideBySide")}
    >
      {items.length > 1 && (
        <label className="compare-only">
          <input
            type="checkbox"
            disabled={!isHydrated}
            checked={onlyDifferences}
            onChange={(event) => onOnlyDifferences(event.target.checked)}
          />
          {t("compare.onlyDifferences")}
        </label>
      )}
      <DataTable<CompareRow, string>
        name={title}
        caption={t(what === "posts" ? "compare.caption.posts" : "compare.caption.groups", standings)}
        columns={[property, ...items.map(columnOf)]}
        rows={shown}
        rowKey={({ key }) => key}
        stacks
      />
      {shown.length < rows.length && <p>{t("compare.alikeHidden", { count: rows.length - shown.length })}</p>}
      <footer className="card-foot">
        <Stamp />
        {filter && (
          <ScreenLink
            screen="coverage"
            search={formatCoverageView({ ...DEFAULT_COVERAGE_VIEW, filter, shown: "map" })}
          >
            {t("compare.onMap")}
          </ScreenLink>
        )}
        <CiteActions id="comparison" title={title} evidenceIds={findEvidenceOf(posts)} />
      </footer>
    </section>
  );
}
