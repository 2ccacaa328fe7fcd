import { useI18n } from "../../ui/language/LanguageProvider";
import { ComboboxOption } from "../../ui/parts/Combobox";
import type { FinderEntry, FoundGroup } from "./finderEntries";
import { FinderOption } from "./FinderOption";

interface FinderListProps {
  /** The beginning of the ids of the list and its options. */
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly activeKey: string | undefined;
  readonly onPoint: (key: string) => void;
  readonly onOpen: (entry: FinderEntry) => void;
}

/** What was found, by group. The focus stays in the box; the chosen option is marked. */
export function FinderList({ id, groups, activeKey, onPoint, onOpen }: FinderListProps) {
  const { t } = useI18n();
  return (
    <div
      role="listbox"
      id={`${id}-list`}
      className="finder-list"
      aria-label={t("finder.results")}
      hidden={groups.length === 0}
    >
      {groups.map(({ group, found, left }) => (
        <div key={group} role="group" aria-labelledby={`${id}-of-${group}`}>
          <div id={`${id}-of-${group}`} className="finder-group" role="presentation">
            {t(`finder.group.${group}`)}
            {left > 0 && <span className="finder-more"> · {t("finder.more", { count: left })}</span>}
          </div>
          {found.map(({ key, entry }) => (
            <ComboboxOption
              key={key}
              id={`${id}-${key}`}
              isActive={key === activeKey}
              className="finder-option"
              onPointerMove={() => key !== activeKey && onPoint(key)}
              onClick={() => onOpen(entry)}
            >
              <FinderOption entry={entry} />
            </ComboboxOption>
          ))}
        </div>
      ))}
    </div>
  );
}
