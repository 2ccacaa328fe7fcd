import type { MouseEvent, ReactNode } from "react";
import { useAnchorScope } from "../address/anchorScope";
import { anchorOf, type Note } from "./note";
import { useOpenNote } from "./openNote";
import "./note.css";

interface NoteLinkProps {
  readonly note: Note;
  /** Accessible name; the visible text alone (`2b`) would say too little. */
  readonly name: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link to the note at the foot of the page; with script the note opens in place. */
export function NoteLink({ note, name, className, children }: NoteLinkProps) {
  const openNote = useOpenNote();
  const scoped = useAnchorScope();
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openNote(note);
  };
  return (
    <a className={className} href={`#${scoped(anchorOf(note))}`} aria-label={name} onClick={open}>
      {children}
    </a>
  );
}
