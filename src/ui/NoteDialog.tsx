import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { CiteButton } from "./CiteButton";
import { useSpeech } from "./LanguageProvider";
import { anchorOf, type Note } from "./note";
import { NoteBody } from "./NoteBody";
import { OpenNoteContext } from "./openNote";
import { Stamp } from "./Stamp";
import "./note.css";

/** One dialog for all notes below it. */
export function NoteDialogProvider({ children }: { children: ReactNode }) {
  const [note, setNote] = useState<Note>();
  return (
    <OpenNoteContext value={setNote}>
      {children}
      {note && <NoteDialog note={note} onClose={() => setNote(undefined)} />}
    </OpenNoteContext>
  );
}

function NoteDialog({ note, onClose }: { note: Note; onClose: () => void }) {
  const { t } = useSpeech();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  const href = useMemo(() => `#${anchorOf(note)}`, [note]);
  return (
    <dialog
      ref={ref}
      className="note-dialog"
      aria-labelledby="note-title"
      onClose={onClose}
      onClick={(event) => event.target === ref.current && ref.current?.close()}
    >
      <div className="note-panel">
        <h2 id="note-title">{t(note.kind === "derived" ? "note.derivedTitle" : "note.evidenceTitle")}</h2>
        <NoteBody note={note} />
        <footer className="card-foot">
          <Stamp />
          <a href={href} onClick={() => ref.current?.close()}>
            {t("note.permanentLink")}
          </a>
          <CiteButton thing={{ kind: "note", note }} />
        </footer>
        <form method="dialog">
          <button type="submit" className="button">
            {t("action.close")}
          </button>
        </form>
      </div>
    </dialog>
  );
}
