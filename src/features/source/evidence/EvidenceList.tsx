import { useId } from "react";
import { useHrefOfView } from "../../../ui/address/useDataReference";
import { onPlainClick } from "../../../ui/address/plainClick";
import { EvidenceQuote, positionText } from "../../../ui/evidence/EvidencePlace";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { Fold } from "../../../ui/parts/Fold";
import { Skippable } from "../../../ui/parts/Skippable";
import type { SourceRow } from "./rows";
import { useNaming } from "../useNaming";

interface EvidenceListProps {
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly SourceRow[];
  readonly selectedKey: string | undefined;
  readonly searchOf: (row: SourceRow) => string;
  readonly onChoose: (row: SourceRow) => void;
  /** Where these are not all rows: how many there are, and how many a press adds. */
  readonly more?: { readonly count: number; readonly step: number; readonly onMore: () => void } | undefined;
}

/** Evidence by sub-question: fragment, what it is evidence for, and its place. */
export function EvidenceList({
  title,
  hint,
  rows,
  more,
  selectedKey,
  searchOf,
  onChoose,
}: EvidenceListProps) {
  const { t } = useI18n();
  const titleId = useId();
  const ids = [...new Set(rows.map(({ evidence }) => evidence.questionId))];
  const areRecords = rows.every(({ evidence }) => evidence.kind === "record");
  return (
    <section className="source-list skippable" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {hint !== "" && <p className="remark">{hint}</p>}
      <Skippable label={t("layout.skipList")}>
        {ids.map((id) => {
          const rowsOf = rows.filter(({ evidence }) => evidence.questionId === id);
          return (
            <section key={id}>
              {!areRecords && (
                <h3>{id === "" ? t("source.section.header") : t("source.question", { id })}</h3>
              )}
              <Fold
                label={t("notes.evidence", { count: rowsOf.length })}
                isOpen={rowsOf.some(({ key }) => key === selectedKey)}
              >
                <ul>
                  {rowsOf.map((row) => (
                    <Item
                      key={row.key}
                      row={row}
                      isSelected={row.key === selectedKey}
                      search={searchOf(row)}
                      onChoose={onChoose}
                    />
                  ))}
                </ul>
              </Fold>
            </section>
          );
        })}
      </Skippable>
      {more && rows.length < more.count && (
        <p>
          {t("source.listed", { listed: rows.length, count: more.count })}{" "}
          <button type="button" className="button" onClick={more.onMore}>
            {t("source.listMore", { count: Math.min(more.step, more.count - rows.length) })}
          </button>
        </p>
      )}
    </section>
  );
}

interface ItemProps {
  readonly row: SourceRow;
  readonly isSelected: boolean;
  readonly search: string;
  readonly onChoose: (row: SourceRow) => void;
}

function Item({ row, isSelected, search, onChoose }: ItemProps) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { nameUse } = useNaming();
  const hrefOfView = useHrefOfView();
  const { evidence, state, uses, dataset } = row;
  return (
    <li id={row.key} aria-current={isSelected ? "true" : undefined}>
      <a href={hrefOfView(search)} onClick={onPlainClick(() => onChoose(row))}>
        <EvidenceQuote evidence={evidence} dataset={dataset} />
      </a>{" "}
      {uses.map((use) => nameUse(use, dataset).text).join(formats.separator)}{" "}
      <span className="note-place">
        {positionText(evidence, i18n)}
        {(state === "re-anchored" || state === "added") && ` · ${t(`source.state.${state}`)}`}
      </span>
    </li>
  );
}
