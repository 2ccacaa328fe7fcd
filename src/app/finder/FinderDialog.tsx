import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import type { SearchWords } from "../../domain/search/searchIndex";
import { useI18n } from "../../ui/language/LanguageProvider";
import { stepInList } from "../../ui/parts/arrowKeys";
import { Combobox } from "../../ui/parts/Combobox";
import { Dialog } from "../../ui/parts/Dialog";
import { LoadFailed } from "../../ui/hydration/LoadFailed";
import { useOpenTerm } from "../../ui/terms/openTerm";
import { useNavigate } from "../../ui/address/location";
import { formatPath } from "../../view-state/address";
import { findEntries, type FinderEntry } from "./finderEntries";
import { goalOf } from "./finderGoal";
import { FinderList } from "./FinderList";
import { FinderStatus } from "./FinderStatus";
import { showOnPage } from "./showOnPage";
import { SlashSwitch } from "./SlashSwitch";
import { takeTypedAhead } from "./typedAhead";
import { useFinder } from "./useFinder";

const SHOWN_OF_EACH_GROUP = 6;

interface FinderDialogProps {
  readonly words: SearchWords;
  readonly onClose: () => void;
}

/** One box that finds posts, figures, questions, definitions and screens, and goes there. */
export function FinderDialog({ words, onClose }: FinderDialogProps) {
  const { t } = useI18n();
  const { built: finder, failure, retry } = useFinder(words);
  const go = useWayTo();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [text, setText] = useState("");
  const [position, setPosition] = useState(0);
  const [isEntered, setEntered] = useState(false);
  const sought = useDeferredValue(text);
  const findings = useMemo(() => findEntries(finder, sought, SHOWN_OF_EACH_GROUP), [finder, sought]);
  const options = findings.groups.flatMap(({ found }) => found);
  const active = options[Math.min(position, options.length - 1)];
  // Before any other key is heard, which would be written into a box that is still empty.
  const takeTyped = () => {
    const typed = takeTypedAhead();
    setText((text) => typed.text + text);
    setEntered(typed.isEntered);
  };

  const open = (entry: FinderEntry) => {
    // First the focus goes back to where it was, then on to what was found.
    dialog.current?.close();
    go(entry);
  };
  // Whoever types faster than the search finds gets what was asked for, as soon as it is found.
  const entered = isEntered && sought === text ? active?.entry : undefined;
  const openEntered = useEffectEvent((entry: FinderEntry) => {
    setEntered(false);
    open(entry);
  });
  useEffect(() => {
    if (entered) openEntered(entered);
  }, [entered]);
  const steer = (event: KeyboardEvent) => {
    const next = nextPosition(event.key, Math.min(position, options.length - 1), options.length);
    if (event.key === "Enter") {
      event.preventDefault();
      setEntered(true);
    } else if (next !== undefined) {
      event.preventDefault();
      setPosition(next);
    }
  };

  return (
    <Dialog ref={dialog} className="finder" label={t("finder.title")} onOpening={takeTyped} onClose={onClose}>
      <div className="finder-head">
        <Combobox
          label={t("finder.label")}
          listId={`${id}-list`}
          activeId={active && `${id}-${active.key}`}
          isExpanded={options.length > 0}
          placeholder={t("finder.hint")}
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          onKey={steer}
          onWrite={(written) => {
            setText(written);
            setPosition(0);
            setEntered(false);
          }}
        />
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t("action.close")}
        </button>
      </div>
      {failure ? (
        <LoadFailed error={failure.error} onRetry={retry} />
      ) : (
        <FinderStatus text={sought.trim()} findings={findings} entries={finder?.entries} />
      )}
      <FinderList
        id={id}
        groups={findings.groups}
        activeKey={active?.key}
        onPoint={(key) => setPosition(options.findIndex((option) => option.key === key))}
        onOpen={open}
      />
      <div className="finder-foot">
        <p>{t("finder.keys")}</p>
        <SlashSwitch />
      </div>
    </Dialog>
  );
}

/** Where a key leads in a list of results; `undefined` where it leads nowhere in it. */
function nextPosition(key: string, position: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "PageDown") return Math.min(position + SHOWN_OF_EACH_GROUP, count - 1);
  if (key === "PageUp") return Math.max(position - SHOWN_OF_EACH_GROUP, 0);
  return stepInList(key, position, count);
}

/** Goes to the screen that shows an entry and to its place there, or opens the glossary. */
function useWayTo() {
  const { language } = useI18n();
  const navigate = useNavigate();
  const openTerm = useOpenTerm();
  return (entry: FinderEntry) => {
    const goal = goalOf(entry);
    if (!goal) {
      if (entry.group === "terms") openTerm(entry.termId);
      return;
    }
    const way = navigate(`${formatPath(language, goal.screen)}?${goal.search}`);
    if (goal.selector !== "") void way.then(() => showOnPage(goal.selector));
  };
}
