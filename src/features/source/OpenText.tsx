import { useId, useRef, useState, type ChangeEvent, type DragEvent, type FormEvent } from "react";
import { MAX_SOURCE_BYTES } from "../../extract/decodeSource";
import { LARGE_LIMITS } from "../../package/limits";
import { looksLikeZip } from "../../package/looksLikeZip";
import { useSpeech } from "../../ui/LanguageProvider";
import { lazyPart } from "../../ui/lazyPart";
import { useOpenedDocument, type Refusal } from "../../ui/openedDocument";
import { useIsAlive } from "../../ui/useIsAlive";
import { ReadingStatus } from "./ReadingStatus";

const LateRefusedNotice = lazyPart(async () => (await import("./RefusedNotice")).RefusedNotice);

/** Takes a text as a file, dropped or chosen, or pasted; or a data package as a file. */
export function OpenText() {
  const { t } = useSpeech();
  const { open, refusal } = useOpenedDocument();
  const isAlive = useIsAlive();
  const [isOver, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<Refusal>();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(file);
    else if (event.dataTransfer.getData("text/plain") !== "")
      openPasted(event.dataTransfer.getData("text/plain"));
  };
  // A file beyond all that could be read is not even taken into memory.
  const openFile = async (file: File) => {
    const isZip = looksLikeZip(file.name, new Uint8Array(await file.slice(0, 4).arrayBuffer()));
    const most = isZip ? LARGE_LIMITS.packageBytes : MAX_SOURCE_BYTES;
    if (file.size > most) setTooLarge({ failure: isZip ? "package-too-large" : "too-large" });
    else openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const openPasted = (text: string) => openBytes("", new TextEncoder().encode(text));
  const openBytes = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    setTooLarge(undefined);
    open(name, bytes);
  };
  const shownRefusal = tooLarge ?? refusal;
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
      <p className="remark">
        {t("source.open.private")} {t("source.open.package")}
      </p>
      <ReadingStatus />
      {shownRefusal && <LateRefusedNotice refusal={shownRefusal} />}
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
      <input
        type="file"
        accept=".txt,.zip,text/plain,application/zip"
        disabled={isDisabled}
        onChange={choose}
      />
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
