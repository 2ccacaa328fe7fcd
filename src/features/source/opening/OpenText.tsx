import { useId, useState, type ChangeEvent, type DragEvent, type FormEvent } from "react";
import { MAX_SOURCE_BYTES } from "../../../extract/file/decodeSource";
import { LARGE_LIMITS } from "../../../package/packageLimits";
import { looksLikeZip } from "../../../package/zip/looksLikeZip";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { lazyComponent } from "../../../ui/hydration/lazyComponent";
import { useOpenedDocument, type Refusal } from "../../../ui/answer/openedDocument";
import { useIsHydrated } from "../../../ui/hydration/useIsHydrated";
import { useUnsent } from "../../../ui/parts/useUnsent";
import { ReadingStatus } from "./ReadingStatus";

const LazyRefusedNotice = lazyComponent(async () => (await import("./RefusedNotice")).RefusedNotice, {
  messages: ["refusal"],
});

/** Takes a text as a file, dropped or chosen, or pasted; or a data package as a file. */
export function OpenText() {
  const { t } = useI18n();
  const { open, refusal } = useOpenedDocument();
  const isHydrated = useIsHydrated();
  const [isOver, setOver] = useState(false);
  /** Why a file was not even taken into memory. */
  const [untaken, setUntaken] = useState<Refusal>();
  const [draft, changeDraft] = useUnsent("pasted");
  /** Not chosen by the reader yet where `undefined`. */
  const [isPasting, setPasting] = useState<boolean>();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    const [item] = event.dataTransfer.items;
    const text = event.dataTransfer.getData("text/plain");
    if (item?.webkitGetAsEntry()?.isDirectory) setUntaken({ failure: "folder" });
    else if (file) void openFile(file);
    else if (text !== "") void openDropped(text);
  };
  const openFile = async (file: File) => {
    const taken = await takeFile(file);
    if (taken instanceof Uint8Array) await openBytes(file.name, taken);
    else setUntaken(taken);
  };
  const openPasted = (text: string) => openBytes("", new TextEncoder().encode(text));
  const openDropped = async (text: string) => {
    if (await openPasted(text)) return;
    // What was refused is kept, to be mended, and so is what was being written.
    changeDraft((now) => (now.trim() === "" ? text : `${now}\n${text}`));
    setPasting(true);
  };
  const openDraft = async () => {
    if (draft.trim() === "" || !(await openPasted(draft))) return;
    changeDraft((now) => (now === draft ? "" : now));
    setPasting(false);
  };
  const openBytes = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    setUntaken(undefined);
    return open(name, bytes);
  };
  const shownRefusal = untaken ?? refusal;
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
        <FileField isDisabled={!isHydrated} onFile={(file) => void openFile(file)} />
        <span className="remark">{t("source.open.drop")}</span>
        <PasteField
          text={draft}
          isOpen={isPasting ?? draft !== ""}
          isDisabled={!isHydrated}
          onChange={(text) => changeDraft(() => text)}
          onToggle={setPasting}
          onSubmit={() => void openDraft()}
        />
      </div>
      <p className="remark">
        {t("source.open.private")} {t("source.open.package")}
      </p>
      <ReadingStatus />
      {shownRefusal && <LazyRefusedNotice refusal={shownRefusal} />}
    </section>
  );
}

/** The bytes of a file, or why they are not taken: a file beyond all that could be read is not loaded at all. */
async function takeFile(file: File): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  try {
    const isZip = looksLikeZip(file.name, new Uint8Array(await file.slice(0, 4).arrayBuffer()));
    const most = isZip ? LARGE_LIMITS.packageBytes : MAX_SOURCE_BYTES;
    if (file.size > most) return { failure: isZip ? "package-too-large" : "too-large" };
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or changed since it was chosen, or a folder that did not say so.
    return { failure: "file-gone" };
  }
}

function FileField({ isDisabled, onFile }: { isDisabled: boolean; onFile: (file: File) => void }) {
  const { t } = useI18n();
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
  readonly text: string;
  readonly isOpen: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (text: string) => void;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onSubmit: () => void;
}

function PasteField({ text, isOpen, isDisabled, onChange, onToggle, onSubmit }: PasteFieldProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <details
      className="source-paste"
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>{t("source.open.paste")}</summary>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <label htmlFor={id}>{t("source.open.pasteLabel")}</label>
        <textarea
          id={id}
          rows={6}
          spellCheck={false}
          value={text}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.value)}
        />
        <button type="submit" className="button" disabled={isDisabled || text.trim() === ""}>
          {t("source.open.read")}
        </button>
      </form>
    </details>
  );
}
