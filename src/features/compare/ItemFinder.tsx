import { useId, useMemo, useState, type KeyboardEvent } from "react";
import { isLargeNetwork } from "../../domain/posts/largeNetwork";
import { foldText } from "../../domain/search/foldText";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { stepInList } from "../../ui/parts/arrowKeys";
import { Combobox, ComboboxOption } from "../../ui/parts/Combobox";
import { useItemIndex } from "./useItemIndex";

/** A longer list is searched, not read. */
const MOST_OPTIONS = 50;

interface ItemFinderProps {
  readonly what: "posts" | "countries";
  /** What can still be added. */
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  /** True where it was added. */
  readonly onAdd: (id: string) => boolean;
}

/** A box that finds posts or countries by name; the focus stays in it, the chosen option is marked. */
export function ItemFinder({ what, ids, nameOf, onAdd }: ItemFinderProps) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  const listId = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [isRequested, setRequested] = useState(false);
  const [position, setPosition] = useState(-1);
  const found = useFound({ what, ids, nameOf, text, isRequested });
  const options = isOpen ? found : [];

  const open = (nextText: string) => {
    setText(nextText);
    setOpen(true);
    setPosition(nextText === "" ? -1 : 0);
  };
  const close = () => {
    setOpen(false);
    setPosition(-1);
  };
  const choose = (id: string | undefined) => {
    if (id !== undefined && onAdd(id)) setText("");
    close();
  };
  const steer = (event: KeyboardEvent) => {
    const next = stepInList(event.key, position, Math.max(1, found.length));
    if (next !== undefined) {
      setOpen(true);
      setPosition(isOpen ? next : 0);
    } else if (event.key === "Enter") choose(options[position]);
    else if (event.key === "Escape" && isOpen) close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="compare-finder">
      <Combobox
        label={t(`compare.find.${what}`)}
        listId={listId}
        activeId={options[position] === undefined ? undefined : `${listId}-${position}`}
        isExpanded={options.length > 0}
        placeholder={t(`compare.find.${what}`)}
        disabled={!isHydrated}
        value={text}
        onFocus={() => setRequested(true)}
        onClick={() => setOpen(true)}
        onBlur={close}
        onWrite={open}
        onKey={steer}
      />
      <div id={listId} role="listbox" aria-label={t(`compare.what.${what}`)} hidden={options.length === 0}>
        {options.map((id, index) => (
          <ComboboxOption
            key={id}
            id={`${listId}-${index}`}
            isActive={index === position}
            // The box keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(id)}
          >
            {nameOf(id)}
          </ComboboxOption>
        ))}
      </div>
      {isOpen && text !== "" && options.length === 0 && (
        <p role="status">{t("compare.noneFound", { text })}</p>
      )}
    </div>
  );
}

interface FoundProps extends Omit<ItemFinderProps, "onAdd"> {
  readonly text: string;
  readonly isRequested: boolean;
}

/** The ids that the text finds, best first; by the names of this language alone until the index is there. */
function useFound({ what, ids, nameOf, text, isRequested }: FoundProps): readonly string[] {
  const { formats } = useI18n();
  const { dataset } = useAnswer();
  const index = useItemIndex(what, dataset, isRequested);
  const sorted = useMemo(
    // Of very many nobody reads more than what a text finds.
    () => (isLargeNetwork(ids) ? ids : ids.toSorted((a, b) => formats.compare(nameOf(a), nameOf(b)))),
    [ids, nameOf, formats],
  );
  return useMemo(() => {
    const wanted = foldText(text);
    if (wanted === "") return sorted.slice(0, MOST_OPTIONS);
    if (!index) return sorted.filter((id) => foldText(nameOf(id)).includes(wanted)).slice(0, MOST_OPTIONS);
    const { ranks } = index.find(text);
    const rankOf = (id: string) => ranks.get(id) ?? Infinity;
    return sorted
      .filter((id) => ranks.has(id))
      .sort((a, b) => rankOf(a) - rankOf(b))
      .slice(0, MOST_OPTIONS);
  }, [sorted, index, text, nameOf]);
}
