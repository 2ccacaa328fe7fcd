import type { ReactNode } from "react";
import { useAnchorScope } from "../address/anchorScope";
import { onPlainClick } from "../address/plainClick";
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
  return (
    <a
      className={className}
      href={`#${scoped(anchorOf(note))}`}
      aria-label={name}
      onClick={onPlainClick(() => openNote(note))}
    >
      {children}
    </a>
  );
}
