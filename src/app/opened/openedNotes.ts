import { formatUnkept, UNKEPT, type Unkept } from "./unkeptNote";

/** What is remembered of the kept file apart from its bytes: small, and written at once. */
export interface KeptNote {
  /** Of the kept file. */
  readonly id: string;
  readonly name: string;
  /** Whether all screens show it. */
  readonly isShown: boolean;
  /** Names it in addresses. */
  readonly reference: string;
}

const NOTE = "chancery:opened";
const DRAWING = "chancery:drawing";

/** Notes about opened data in the storage of the browser and of the tab; where those are closed, none are kept. */
export function createOpenedNotes(storages: () => { readonly browser: Storage; readonly tab: Storage }) {
  const read = (storage: "browser" | "tab", key: string): string | null => {
    try {
      return storages()[storage].getItem(key);
    } catch {
      return null;
    }
  };
  const write = (storage: "browser" | "tab", key: string, value: string | undefined): void => {
    try {
      if (value === undefined) storages()[storage].removeItem(key);
      else storages()[storage].setItem(key, value);
    } catch {
      // Without a note nothing is shown again after a reload.
    }
  };
  return {
    readKept: (): KeptNote | undefined => {
      const value = parse(read("browser", NOTE));
      return hasTexts(value, ["id", "name", "reference"]) && typeof value["isShown"] === "boolean"
        ? (value as unknown as KeptNote)
        : undefined;
    },
    writeKept: (note: KeptNote | undefined) => write("browser", NOTE, note && JSON.stringify(note)),
    /** The id of the file that is being drawn, or was when a page stopped answering. */
    readDrawing: (): string | undefined => read("browser", DRAWING) ?? undefined,
    writeDrawing: (id: string | undefined) => write("browser", DRAWING, id),
    readUnkept: (): Unkept | undefined => {
      const value = parse(read("tab", UNKEPT));
      return hasTexts(value, ["kind", "name"]) && ["interrupted", "lost"].includes(String(value["kind"]))
        ? (value as unknown as Unkept)
        : undefined;
    },
    writeUnkept: (unkept: Unkept | undefined) => write("tab", UNKEPT, unkept && formatUnkept(unkept)),
  };
}

export type OpenedNotes = ReturnType<typeof createOpenedNotes>;

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/** An older or newer release may have written something else. */
function hasTexts(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  return names.every((name) => typeof (value as Record<string, unknown>)[name] === "string");
}
