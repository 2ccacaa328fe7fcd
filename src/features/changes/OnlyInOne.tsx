import { useI18n } from "../../ui/language/LanguageProvider";
import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import type { ChangeRow, Side } from "./changesSeries";

interface OnlyInOneProps {
  readonly rows: readonly ChangeRow[];
  readonly older: Side;
  readonly newer: Side;
}

/** The posts that one source alone names, by name. */
export function OnlyInOne({ rows, older, newer }: OnlyInOneProps) {
  const { t, formats } = useI18n();
  const groups = [
    { source: older.label, named: rows.filter(({ changed }) => !changed.newer) },
    { source: newer.label, named: rows.filter(({ changed }) => !changed.older) },
  ];
  return (
    <div className="changes-alone" data-counted="">
      {groups.map(
        ({ source, named }) =>
          named.length > 0 && (
            <section key={source}>
              <h2>
                <UnbrokenNumbers>{t("changes.onlyOlder", { count: named.length, source })}</UnbrokenNumbers>
              </h2>
              <p>{formats.formatList(named.map(({ name }) => name))}</p>
            </section>
          ),
      )}
    </div>
  );
}
