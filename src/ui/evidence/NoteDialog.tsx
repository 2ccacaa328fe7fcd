import { useRef } from "react";
import { useI18n } from "../language/LanguageProvider";
import { Dialog } from "../parts/Dialog";
import { anchorOf, type Note } from "./note";
import { NoteBody } from "./NoteBody";
import { Stamp } from "../answer/Stamp";
import { WayOutButton } from "../cite/WayOutButton";
import "./note.css";

interface NoteDialogProps {
  readonly note: Note;
  readonly onClose: () => void;
}

/** A note over the page. */
export function NoteDialog({ note, onClose }: NoteDialogProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLDialogElement>(null);
  return (
    <Dialog ref={ref} labelledBy="note-title" onClose={onClose}>
      <div className="dialog-panel">
        <h2 id="note-title">{t(note.kind === "derived" ? "note.derivedTitle" : "note.evidenceTitle")}</h2>
        <NoteBody note={note} />
        <footer className="card-foot">
          <Stamp />
          <a href={`#${anchorOf(note)}`} onClick={() => ref.current?.close()}>
            {t("note.permanentLink")}
          </a>
          <WayOutButton way="cite" thing={{ kind: "note", note }} />
        </footer>
        <form method="dialog">
          <button type="submit" className="button">
            {t("action.close")}
          </button>
        </form>
      </div>
    </Dialog>
  );
}
