import { useId, useState, type ChangeEvent, type DragEvent, type FormEvent, type ReactNode } from "react";
import { useIsHydrated } from "../hydration/useIsHydrated";
import { useUnsent } from "./useUnsent";
import "./FileOpener.css";

interface FileOpenerProps {
  /** Names the whole. */
  readonly title: string;
  readonly words: {
    readonly withoutScript: string;
    readonly file: string;
    readonly dropHere: string;
    readonly paste: string;
    readonly pasteLabel: string;
    readonly read: string;
  };
  /** Which files can be chosen; any where it is absent. */
  readonly accept?: string;
  /** Under which what is being pasted is kept. */
  readonly draftName: string;
  readonly onFile: (file: File) => void;
  readonly onFolder: () => void;
  /** Tells whether the text was read: one that was refused is kept, to be mended. */
  readonly onText: (text: string) => Promise<boolean>;
  readonly children: ReactNode;
}

/** Takes a file, dropped or chosen, or a text, dropped or pasted. */
export function FileOpener(props: FileOpenerProps) {
  const { title, words, accept, draftName, onFile, onFolder, onText, children } = props;
  const isHydrated = useIsHydrated();
  const [isOver, setOver] = useState(false);
  const [draft, changeDraft] = useUnsent(draftName);
  /** Not chosen by the reader yet where `undefined`. */
  const [isPasting, setPasting] = useState<boolean>();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    const [item] = event.dataTransfer.items;
    const text = event.dataTransfer.getData("text/plain");
    if (item?.webkitGetAsEntry()?.isDirectory) onFolder();
    else if (file) onFile(file);
    else if (text !== "") void openDropped(text);
  };
  const openDropped = async (text: string) => {
    if (await onText(text)) return;
    // What was being written is kept too.
    changeDraft((now) => (now.trim() === "" ? text : `${now}\n${text}`));
    setPasting(true);
  };
  const openDraft = async () => {
    if (draft.trim() === "" || !(await onText(draft))) return;
    changeDraft((now) => (now === draft ? "" : now));
    setPasting(false);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again after it was changed.
    target.value = "";
  };
  return (
    <section
      className="file-opener"
      data-over={isOver || undefined}
      aria-label={title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="without-script">{words.withoutScript}</p>
      <div className="file-opener-ways">
        <label className="button file-button">
          {words.file}
          <input type="file" accept={accept} disabled={!isHydrated} onChange={choose} />
        </label>
        <span className="remark">{words.dropHere}</span>
        <details
          className="file-opener-paste"
          open={isPasting ?? draft !== ""}
          onToggle={({ currentTarget }) => setPasting(currentTarget.open)}
        >
          <summary>{words.paste}</summary>
          <PasteForm
            words={words}
            text={draft}
            isDisabled={!isHydrated}
            onChange={(text) => changeDraft(() => text)}
            onSubmit={() => void openDraft()}
          />
        </details>
      </div>
      {children}
    </section>
  );
}

interface PasteFormProps extends Pick<FileOpenerProps, "words"> {
  readonly text: string;
  readonly isDisabled: boolean;
  readonly onChange: (text: string) => void;
  readonly onSubmit: () => void;
}

function PasteForm({ words, text, isDisabled, onChange, onSubmit }: PasteFormProps) {
  const id = useId();
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label htmlFor={id}>{words.pasteLabel}</label>
      <textarea
        id={id}
        rows={6}
        spellCheck={false}
        value={text}
        disabled={isDisabled}
        onChange={({ target }) => onChange(target.value)}
      />
      <button type="submit" className="button" disabled={isDisabled || text.trim() === ""}>
        {words.read}
      </button>
    </form>
  );
}
