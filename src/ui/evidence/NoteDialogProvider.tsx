import { useState, type ReactNode } from "react";
import { lazyComponent } from "../hydration/lazyComponent";
import { LoadFailedDialog } from "../hydration/LoadFailed";
import type { Note } from "./note";
import { OpenNoteContext } from "./openNote";

interface NoteDialogProps {
  readonly note: Note;
  readonly onClose: () => void;
}

const LazyNoteDialog = lazyComponent<NoteDialogProps>(async () => (await import("./NoteDialog")).NoteDialog, {
  messages: ["notes"],
  Failed: LoadFailedDialog,
});

/** One dialog for all notes below it; its code is loaded when the first is opened. */
export function NoteDialogProvider({ children }: { children: ReactNode }) {
  const [note, setNote] = useState<Note>();
  return (
    <OpenNoteContext value={setNote}>
      {children}
      {note && <LazyNoteDialog note={note} onClose={() => setNote(undefined)} />}
    </OpenNoteContext>
  );
}
