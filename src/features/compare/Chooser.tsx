import { useMemo, useRef, useState } from "react";
import { COMPARABLE, findComparable, MOST_COMPARED } from "../../domain/comparison/comparison";
import type { Coverage } from "../../domain/posts/standing";
import { isLargeNetwork } from "../../domain/posts/largeNetwork";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useKindName } from "../../ui/answer/useKindName";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Segmented } from "../../ui/parts/Segmented";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import type { CompareView } from "../../view-state/compareView";
import { ItemFinder } from "./ItemFinder";
import { useFirstItems } from "./useCompareView";
import { useItemName } from "./useItemName";

interface ChooserProps {
  readonly view: CompareView;
  /** What is compared, in the order of the columns. */
  readonly ids: readonly string[];
  /** The posts that are compared. */
  readonly compared: Coverage;
  readonly onChange: (part: Partial<CompareView>) => void;
}

/** What is compared: posts, countries, regions, kinds or ministries, and which of them. */
export function Chooser({ view: { what, kind }, ids, compared, onChange }: ChooserProps) {
  const { t, formats } = useI18n();
  const { coverage, dataset } = useAnswer();
  const nameKind = useKindName();
  const offered = COMPARABLE.filter((each) => each !== "ministries" || dataset.ministries.length > 1);
  const isHydrated = useIsHydrated();
  const nameOf = useItemName(what);
  const firstItems = useFirstItems();
  const box = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState("");
  const add = (id: string): boolean => {
    const isFull = ids.length >= MOST_COMPARED;
    setRefused(isFull ? t("compare.full", { name: nameOf(id), most: MOST_COMPARED }) : "");
    if (!isFull) onChange({ items: [...ids, id] });
    return !isFull;
  };
  const remove = (id: string) => {
    setRefused("");
    // The button that was pressed goes away.
    box.current?.focus({ preventScroll: true });
    onChange({ items: ids.filter((each) => each !== id) });
  };
  const all = useMemo(() => [...findComparable(compared, what).keys()], [compared, what]);
  const others = useMemo(() => all.filter((id) => !ids.includes(id)), [all, ids]);
  const isSearched = what === "posts" || what === "countries";
  // Of many, a list to begin with.
  const isListed = !isSearched || (ids.length < 2 && !isLargeNetwork(others));
  const listed = useMemo(
    () => (isListed ? others.toSorted((a, b) => formats.compare(nameOf(a), nameOf(b))) : []),
    [isListed, others, nameOf, formats],
  );
  return (
    <div ref={box} className="compare-chooser" role="group" aria-label={t("compare.choose")} tabIndex={-1}>
      <Segmented
        legend={t("compare.what")}
        options={offered.map((value) => ({ value, label: t(`compare.what.${value}`) }))}
        value={what}
        onChange={(next) => onChange({ what: next, items: firstItems(next) })}
      />
      {what === "ministries" && (
        <label className="field">
          <span>{t("column.kind")}</span>
          <select
            className="select"
            disabled={!isHydrated}
            value={kind}
            onChange={({ target }) => onChange({ kind: target.value })}
          >
            {coverage.kinds
              .filter((id) => coverage.posts.some((covered) => covered.kind === id))
              .map((id) => (
                <option key={id} value={id}>
                  {nameKind(id)}
                </option>
              ))}
            <option value="all">{t("compare.allKinds")}</option>
          </select>
        </label>
      )}
      <ul className="compare-chips">
        {ids.map((id) => (
          <li key={id} className="compare-chip">
            {nameOf(id)}
            <button type="button" disabled={!isHydrated} onClick={() => remove(id)}>
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">{t("compare.remove", { name: nameOf(id) })}</span>
            </button>
          </li>
        ))}
      </ul>
      {isSearched && <ItemFinder what={what} ids={others} nameOf={nameOf} onAdd={add} />}
      {listed.length > 0 && (
        <div className="compare-add" role="group" aria-label={t(`compare.what.${what}`)}>
          {listed.map((id) => (
            <button
              key={id}
              type="button"
              className="button"
              disabled={!isHydrated}
              onClick={() => add(id) && box.current?.focus({ preventScroll: true })}
            >
              {isSearched ? nameOf(id) : t("compare.add", { name: nameOf(id) })}
            </button>
          ))}
        </div>
      )}
      <p className="compare-count" role="status" data-no-figure="">
        {refused || t("compare.count", { count: ids.length, most: MOST_COMPARED })}
      </p>
    </div>
  );
}
