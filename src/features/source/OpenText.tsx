import { useId, useRef, useState, type ChangeEvent, type DragEvent, type FormEvent } from "react";
import { questionNumberOf } from "../../domain/questionNumber";
import { MAX_SOURCE_BYTES } from "../../extract/decodeSource";
import { useSpeech } from "../../ui/LanguageProvider";
import { Notice } from "../../ui/Notice";
import { useOpenedDocument, type ReadFailure } from "../../ui/openedDocument";
import { useIsAlive } from "../../ui/useIsAlive";

/** Takes the text as a file, dropped or chosen, or pasted. */
export function OpenText() {
  const { t } = useSpeech();
  const { opened, open, isReading, failure } = useOpenedDocument();
  const isAlive = useIsAlive();
  const [isOver, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(file);
    else if (event.dataTransfer.getData("text/plain") !== "")
      openPasted(event.dataTransfer.getData("text/plain"));
  };
  // A file beyond any text is not even read into memory.
  const openFile = async (file: File) => {
    setTooLarge(file.size > MAX_SOURCE_BYTES);
    if (file.size <= MAX_SOURCE_BYTES) open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const openPasted = (text: string) => {
    setTooLarge(false);
    open("", new TextEncoder().encode(text));
  };
  const shownFailure = tooLarge ? "too-large" : failure;
  return (
    <section
      className="source-open"
      data-over={isOver || undefined}
      aria-label={t("source.open.title")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="without-script">{t("source.withoutScript")}</p>
      <div className="source-open-ways">
        <FileField isDisabled={!isAlive} onFile={(file) => void openFile(file)} />
        <span className="remark">{t("source.open.drop")}</span>
        <PasteField isDisabled={!isAlive} onText={openPasted} />
      </div>
      <p className="remark">{t("source.open.private")}</p>
      <div role="status">
        {isReading && <p>{t("source.reading")}</p>}
        {opened && !isReading && (
          <p className="visually-hidden">
            {t(`source.verdict.${opened.verdict}`, {
              number: questionNumberOf(opened.extraction.dataset.header),
            })}
          </p>
        )}
      </div>
      {shownFailure && <Refusal failure={shownFailure} isStillOpen={opened !== undefined} />}
    </section>
  );
}

function FileField({ isDisabled, onFile }: { isDisabled: boolean; onFile: (file: File) => void }) {
  const { t } = useSpeech();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again after it was changed.
    event.target.value = "";
  };
  return (
    <label className="button file-button">
      {t("source.open.file")}
      <input type="file" accept=".txt,text/plain" disabled={isDisabled} onChange={choose} />
    </label>
  );
}

interface PasteFieldProps {
  readonly isDisabled: boolean;
  readonly onText: (text: string) => void;
}

function PasteField({ isDisabled, onText }: PasteFieldProps) {
  const { t } = useSpeech();
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    onText(text);
    setText("");
    if (details.current) details.current.open = false;
  };
  return (
    <details ref={details} className="source-paste">
      <summary>{t("source.open.paste")}</summary>
      <form onSubmit={submit}>
        <label htmlFor={id}>{t("source.open.pasteLabel")}</label>
        <textarea
          id={id}
          rows={6}
          spellCheck={false}
          value={text}
          disabled={isDisabled}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button" disabled={isDisabled || text.trim() === ""}>
          {t("source.open.read")}
        </button>
      </form>
    </details>
  );
}

function Refusal({ failure, isStillOpen }: { failure: ReadFailure; isStillOpen: boolean }) {
  const { t } = useSpeech();
  return (
    <Notice role="alert" title={t("source.refused")}>
      <p>{t(`source.failure.${failure}`)}</p>
      {isStillOpen && <p>{t("source.stillOpen")}</p>}
    </Notice>
  );
}
