import type { Mapping } from "../../../intake/columns/mapping";
import { FINDINGS_BY_OUTCOME, type FindingCode, type FindingOutcome } from "../../../intake/intakeFindings";
import type { FindingGroup, FindingLine, IntakeReview } from "../../../intake/review/reviewIntake";
import { DataTable } from "../../../ui/parts/DataTable";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { LIST_SESSION } from "../openedList";
import { DoubtfulRows } from "./DoubtfulRows";
import { useFocusAfterChoice } from "./useFocusAfterChoice";

/** The worst first. */
const OUTCOMES = Object.entries(FINDINGS_BY_OUTCOME) as readonly [FindingOutcome, readonly FindingCode[]][];

interface FindingListProps {
  readonly review: IntakeReview;
  readonly mapping: Mapping;
  readonly words: Readonly<Record<FindingCode, string>>;
}

/** All that a reader should know of the table, by what becomes of it, with what one press can do about it. */
export function ListFindings({ review, mapping, words }: FindingListProps) {
  const { t } = useI18n();
  const { heading, keepFocus } = useFocusAfterChoice<HTMLHeadingElement>(review);
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {t("ownList.findings", { count: review.findingCount })}
      </h3>
      {OUTCOMES.map(([outcome, codes]) => {
        const groups = review.groups.filter(({ code }) => codes.includes(code));
        return (
          groups.length > 0 && (
            <section key={outcome}>
              <h4>{t(`ownList.findings.${outcome}`)}</h4>
              {groups.map((group) => (
                <details key={group.code} open={outcome === "unused" || groups.length === 1}>
                  <summary>
                    {t("ownList.findings.group", { finding: words[group.code], count: group.count })}
                  </summary>
                  <FindingTable
                    group={group}
                    review={review}
                    mapping={mapping}
                    caption={words[group.code]}
                    onFix={() => keepFocus("")}
                  />
                </details>
              ))}
            </section>
          )
        );
      })}
      <DoubtfulRows review={review} words={words} />
    </section>
  );
}

interface FindingTableProps extends Omit<FindingListProps, "words"> {
  readonly group: FindingGroup;
  readonly caption: string;
  readonly onFix: () => void;
}

function FindingTable({ group, review, mapping, caption, onFix }: FindingTableProps) {
  const { t, formats } = useI18n();
  const { lines, lineCount } = group;
  const nameColumn = (column: number) =>
    column === 0
      ? ""
      : review.columns.find(({ number }) => number === column)?.header ||
        t("ownList.column.number", { number: column });
  const hasFixes = lines.some(({ fix }) => fix);
  return (
    <>
      <DataTable
        caption={caption}
        captionHidden
        rows={lines}
        rowKey={(line) => `${line.rows[0]} ${line.column} ${line.value}`}
        columns={[
          {
            key: "rows",
            header: t("ownList.line.rows"),
            rowHeader: true,
            cell: ({ rows, rowCount }) =>
              t("ownList.line.rowNumbers", {
                rows: formats.formatList(rows.map(formats.formatNumber)),
                more: rowCount - rows.length,
              }),
          },
          { key: "column", header: t("ownList.line.column"), cell: ({ column }) => nameColumn(column) },
          { key: "value", header: t("column.value"), cell: ({ value }) => value },
          ...(hasFixes
            ? [
                {
                  key: "fix" as const,
                  header: t("ownList.line.fix"),
                  cell: (line: FindingLine) => (
                    <FixOf line={line} mapping={mapping} nameColumn={nameColumn} onFix={onFix} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {lineCount > lines.length && (
        <p className="remark">{t("ownList.line.first", { shown: lines.length, count: lineCount })}</p>
      )}
    </>
  );
}

interface FixProps {
  readonly line: FindingLine;
  readonly mapping: Mapping;
  readonly nameColumn: (column: number) => string;
  readonly onFix: () => void;
}

function FixOf({ line: { fix, value }, mapping, nameColumn, onFix }: FixProps) {
  const { t, labelOf, nameCountry } = useI18n();
  if (!fix) return null;
  const choose = (part: Partial<Mapping>) => {
    onFix();
    LIST_SESSION.choose(part);
  };
  if (fix.kind === "ignore-column") {
    const { column } = fix;
    const ignored = { number: column, header: "", role: "ignored" as const };
    return (
      <button
        type="button"
        className="button"
        onClick={() =>
          choose({ columns: [...mapping.columns.filter(({ number }) => number !== column), ignored] })
        }
      >
        {t("ownList.fix.ignore", { column: nameColumn(column) })}
      </button>
    );
  }
  if (fix.kind === "split-cell") {
    const { cell } = fix;
    return (
      <button
        type="button"
        className="button"
        aria-label={t("ownList.fix.splitCell", { cell })}
        onClick={() => choose({ split: [...mapping.split, cell] })}
      >
        {t("ownList.fix.split")}
      </button>
    );
  }
  const { key, places } = fix;
  return (
    <select
      className="select"
      aria-label={t("ownList.fix.place", { name: value })}
      value=""
      onChange={({ target }) => choose({ places: { ...mapping.places, [key]: target.value } })}
    >
      <option value="">{t("ownList.fix.choose")}</option>
      {places.map(({ geonames, names, country }) => (
        <option key={geonames} value={geonames}>
          {t("ownList.fix.city", { city: labelOf(names), country: nameCountry(country) })}
        </option>
      ))}
    </select>
  );
}
