import { useI18n } from "../../ui/language/LanguageProvider";
import { FINDER_GROUPS, type FinderEntry, type FinderGroup, type Findings } from "./finderEntries";

interface FinderStatusProps {
  readonly text: string;
  readonly findings: Findings;
  /** `undefined` until they are there. */
  readonly entries: ReadonlyMap<string, FinderEntry> | undefined;
}

/** How much was found, said aloud; with nothing found, what was searched. */
export function FinderStatus({ text, findings: { count, slips }, entries }: FinderStatusProps) {
  const { t } = useI18n();
  return (
    <div className="finder-status" role="status">
      {text === "" ? (
        <p>{t("finder.begin")}</p>
      ) : entries === undefined ? (
        <p>{t("finder.preparing")}</p>
      ) : count === 0 ? (
        <>
          <p>
            <b>{t("finder.none", { text })}</b>
          </p>
          <p>{t("finder.searched", countGroups(entries))}</p>
        </>
      ) : (
        <p>
          {t("finder.count", { count })}
          {slips.length > 0 && ` · ${t("finder.slips", { words: slips.join(" ") })}`}
        </p>
      )}
    </div>
  );
}

function countGroups(entries: ReadonlyMap<string, FinderEntry>): Record<FinderGroup, number> {
  // Who asked, and the glossary itself, are no more of the things that are counted.
  const all = [...entries.values()].filter(
    (entry) => !("field" in entry) && !("termId" in entry && entry.termId === undefined),
  );
  const counts = FINDER_GROUPS.map((group) => [group, all.filter((entry) => entry.group === group).length]);
  return Object.fromEntries(counts) as Record<FinderGroup, number>;
}
