import { createContext, useContext } from "react";
import type { Note } from "./note";

/** Filled by the dialog that shows notes; apart from it, since what stands in a note has notes of its own. */
export const OpenNoteContext = createContext<(note: Note) => void>(() => undefined);

/** Opens the note over the page; where no dialog is around, does nothing, and the link leads to the page's notes. */
export function useOpenNote(): (note: Note) => void {
  return useContext(OpenNoteContext);
}
