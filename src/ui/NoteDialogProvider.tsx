import { useCallback, useState, type ReactNode } from "react";
import { useSpeech } from "./LanguageProvider";
import { anchorOf, type Note } from "./note";
import type { NoteDialog } from "./NoteDialog";
import { OpenNoteContext } from "./openNote";

interface OpenDialog {
  readonly note: Note;
  readonly Dialog: typeof NoteDialog;
}

/** One dialog for all notes below it; its code is loaded when the first is opened. */
export function NoteDialogProvider({ children }: { children: ReactNode }) {
  const { loadMessages } = useSpeech();
  const [shown, setShown] = useState<OpenDialog>();
  const open = useCallback(
    (note: Note) => {
      Promise.all([import("./NoteDialog"), loadMessages("notes")]).then(
        ([{ NoteDialog: Dialog }]) => setShown({ note, Dialog }),
        // The notes at the foot of the page say the same.
        () => location.assign(`#${anchorOf(note)}`),
      );
    },
    [loadMessages],
  );
  return (
    <OpenNoteContext value={open}>
      {children}
      {shown && <shown.Dialog note={shown.note} onClose={() => setShown(undefined)} />}
    </OpenNoteContext>
  );
}
