import { parseMapping, type Mapping } from "../../../intake/columns/mapping";
import { forgetKept, keep, loadKept } from "../../../load/browserStore";

/** A list under review: its bytes, and what was chosen. */
export interface KeptList {
  /** That of the file; empty for what was pasted. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mapping: Mapping;
}

/** Keeps the list of this tab across reloads; of two tabs that review lists, the bytes of the later one. */
export interface ListStore {
  keep(list: KeptList): void;
  noteChoices(mapping: Mapping): void;
  /** Undefined where this tab had none; without its bytes where the browser no longer has them. */
  load(): Promise<KeptList | Pick<KeptList, "name"> | undefined>;
  forget(): void;
}

const BYTES = "chancery:list";
const NOTE = "chancery:list";

interface Note {
  readonly id: string;
  readonly name: string;
  readonly mapping: Mapping;
}

export function createListStore(): ListStore {
  return {
    keep({ name, bytes, mapping }) {
      const id = crypto.randomUUID();
      writeNote({ id, name, mapping });
      // Where the browser keeps nothing, a reload says that the list is gone.
      void keep(BYTES, { id, bytes });
    },
    noteChoices(mapping) {
      const note = readNote();
      if (note) writeNote({ ...note, mapping });
    },
    async load() {
      const note = readNote();
      if (!note) return undefined;
      const { id, name, mapping } = note;
      try {
        const kept = await loadKept(BYTES);
        if (isKept(kept) && kept.id === id) return { name, bytes: kept.bytes, mapping };
        writeNote(undefined);
      } catch {
        // A storage that does not answer now may at the next reload.
      }
      return { name };
    },
    forget() {
      if (!readNote()) return;
      writeNote(undefined);
      void forgetKept(BYTES);
    },
  };
}

function writeNote(note: Note | undefined): void {
  try {
    if (note) sessionStorage.setItem(NOTE, JSON.stringify(note));
    else sessionStorage.removeItem(NOTE);
  } catch {
    // Refused or full: it is kept as long as the page.
  }
}

/** Undefined also where another release of the site has left something else. */
function readNote(): Note | undefined {
  try {
    const note: unknown = JSON.parse(sessionStorage.getItem(NOTE) ?? "null");
    if (!isNote(note)) return undefined;
    return { ...note, mapping: parseMapping(JSON.stringify(note.mapping)) };
  } catch {
    return undefined;
  }
}

function isNote(value: unknown): value is Note {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, mapping } = value as Partial<Record<keyof Note, unknown>>;
  return typeof id === "string" && typeof name === "string" && typeof mapping === "object";
}

function isKept(value: unknown): value is Pick<KeptList, "bytes"> & Pick<Note, "id"> {
  if (typeof value !== "object" || value === null) return false;
  const { id, bytes } = value as Partial<Record<"id" | "bytes", unknown>>;
  return typeof id === "string" && bytes instanceof Uint8Array;
}
