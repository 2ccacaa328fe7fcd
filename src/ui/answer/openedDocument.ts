import { remember } from "../../domain/remember";
import { createContext, useContext } from "react";
import type { TextEvidence } from "../../domain/dataset/document";
import type { Extraction, ListedQuestion } from "../../domain/dataset/extraction";
import type { ExtractErrorCode } from "../../extract/file/extractError";
import type { Section } from "../../extract/text/outline";
import type { Anchor, Verdict } from "../../extract/reanchor/reanchor";
import type { Issue } from "../../package/packageError";
import type { ParsedTables } from "../../package/read/parseTables";
import { splitReference } from "../../view-state/dataReference";
import type { ZipFault } from "../../package/zip/zipDirectory";

interface OpenedFile {
  /** The file's name; empty for a text that was pasted. */
  readonly name: string;
  readonly byteCount: number;
  /** Of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** Names it in addresses: `view-state/dataReference`. */
  readonly reference: string;
  readonly tables: ParsedTables;
}

/** A text that the reader opened, and what was read from it. It never leaves the browser. */
export interface OpenedDocument extends OpenedFile {
  readonly kind: "text";
  readonly wordsSha256: string;
  /** Which one was asked for of several in the text, as `extraction.questions` numbers them. */
  readonly question: string | undefined;
  readonly extraction: Extraction;
  readonly sections: readonly Section[];
  /** How it relates to the text of the shipped data. */
  readonly verdict: Verdict;
  /** The shipped evidence in this text; all of it `not-found` where it is another document. */
  readonly anchors: readonly Anchor[];
  /** What was read from another text of the same question and is not in the shipped evidence; otherwise empty. */
  readonly added: readonly TextEvidence[];
}

/** A data package that the reader opened. It never leaves the browser, and comes without the text it was read from. */
export interface OpenedPackage extends OpenedFile {
  readonly kind: "package";
  /** As its descriptor says. */
  readonly title: string;
  readonly description: string;
  /** What was passed over or guessed when it was read. */
  readonly remarks: readonly Issue[];
}

/** What the reader opened. */
export type OpenedData = OpenedDocument | OpenedPackage;

/**
 * The data on screen: the shipped ones or what the reader opened. Header, screens, search, citations and address all
 * speak of these; nothing chooses for itself. Only the source screen may be ahead of the others: `findChecked`.
 */
export type ShownData = ShippedData | OpenedData;

/**
 * A data package that the site ships, or one of its ministries alone; its reference is its folder, or empty for that which
 * the site opens with, and the ministry (`view-state/dataReference`).
 */
export interface ShippedData {
  readonly kind: "shipped";
  readonly reference: string;
  readonly tables: ParsedTables;
}

/** A data package that the site ships, whose tables are fetched when they are asked for. */
export interface ShippedSource {
  /** Names it in addresses; empty for that which the site opens with. */
  readonly reference: string;
  /** As other packages refer to it. */
  readonly packageName: string;
  /** What tells it from the others, in the language of the page. */
  readonly label: string;
  /** Where its tables lie. */
  readonly url: string;
  readonly ministryCount: number;
}

/** Why a package could not be read; `large` can be read if the reader says so. */
export type PackageFailure = ZipFault | "invalid-package" | "large" | "package-too-large" | "package-timeout";

/** Why a file could not be taken into memory. */
export type FileFailure = "folder" | "file-gone";

/**
 * Why something could not be read: it was refused, took too long, the part of the site that reads could not be loaded
 * (`unreachable`), or it failed itself.
 */
export type ReadFailure =
  ExtractErrorCode | PackageFailure | FileFailure | "timeout" | "insecure" | "unreachable" | "failed";

/** What was refused, and what more is known of the reason. */
export interface Refusal {
  readonly failure: ReadFailure;
  /** What is wrong with a package, where it is `invalid-package`. */
  readonly issues?: readonly Issue[];
  /** The questions in a text, where it holds several. */
  readonly questions?: readonly ListedQuestion[];
  /** Of the package when unpacked, where it is `large`. */
  readonly byteCount?: number;
}

/** How far the reading is: the file that is being read, if one is, and from 0 to 1 where that can be told. */
export interface ReadProgress {
  readonly step: "slow" | "unpack" | "table" | "check";
  readonly file?: string;
  readonly share?: number;
}

/** What the reader has to be told on any screen about what they opened. */
export type OpenedNotice =
  /** The page stopped answering when this was last shown; it is kept, and not shown by itself. */
  | { readonly kind: "suspended"; readonly name: string }
  /** The address is about data that are not open here; what it calls them, which may be empty. */
  | { readonly kind: "requested"; readonly name: string }
  /** The page was left while this was being read. */
  | { readonly kind: "interrupted"; readonly name: string }
  /** The browser did not keep this, and the page was loaded anew. */
  | { readonly kind: "lost"; readonly name: string }
  /** It was to be shown, and could not be read again. */
  | { readonly kind: "unread"; readonly name: string }
  /** Another tab opened something else, which the browser now keeps in place of this. */
  | { readonly kind: "replaced"; readonly name: string }
  /** The shipped data that the address or the reader asks for could not be loaded; what they are called. */
  | { readonly kind: "unreachable"; readonly name: string; readonly reference: string }
  /** The address is about one ministry of the shown data, which they do not have; what it calls it. */
  | { readonly kind: "no-ministry"; readonly name: string }
  | { readonly kind: "closed-elsewhere" };

/** What the session of opened data knows. */
export interface OpenedState {
  readonly opened: OpenedData | undefined;
  readonly shown: ShownData;
  readonly isReading: boolean;
  readonly progress: ReadProgress | undefined;
  readonly refusal: Refusal | undefined;
  /** False where the browser would not keep the file: a reload loses it. */
  readonly isKept: boolean;
  readonly notices: readonly OpenedNotice[];
  /** What the address has to name; `undefined` where it is to be left as it is. */
  readonly addressed: string | undefined;
}

/**
 * The data that the source screen speaks of: what was opened there is checked there before all screens show it. A text
 * of the shipped data is theirs, not another source.
 */
export function findChecked({ opened, shown }: Pick<OpenedState, "opened" | "shown">): ShownData {
  const isCopy = opened?.kind === "text" && opened.verdict !== "other";
  return opened && !isCopy ? opened : shown;
}

/** Before the session is there: the data that the site opens with, as the pages were prerendered, and the address as it is. */
export const stateBeforeSession = remember((shipped: ParsedTables): OpenedState => ({
  opened: undefined,
  shown: { kind: "shipped", reference: "", tables: shipped },
  isReading: false,
  progress: undefined,
  refusal: undefined,
  isKept: true,
  notices: [],
  addressed: undefined,
}));

/** Whether another source can be laid beside what is shown: not where none is there, or none speaks of the one ministry shown. */
export function isComparable({
  sources,
  shown,
}: Pick<OpenedState, "shown"> & { readonly sources: readonly ShippedSource[] }): boolean {
  const isAlone = splitReference(shown.reference)[1] !== "";
  return sources.length > 1 && (!isAlone || shown.tables.dataset.sameAs.length > 0);
}

export interface OpenOptions {
  /** Whether a package may be large. */
  readonly mayBeLarge?: boolean;
  /** Whether all screens show it at once. */
  readonly isShown?: boolean;
}

export interface OpenedActions {
  /**
   * Reads a text or a package; what was open before stays where the new one is refused. Tells whether it is open.
   */
  open(name: string, bytes: Uint8Array<ArrayBuffer>, options?: OpenOptions): Promise<boolean>;
  /** Reads again what was refused; `mayBeLarge` for a package that was refused as `large`, `question` to choose one. */
  retry(options?: { readonly mayBeLarge?: boolean; readonly question?: string }): void;
  /** Reads another question of the open text. */
  readQuestion(question: string): void;
  /** Shows the facts of what is open on all screens, or the shipped data again. */
  show(isShown: boolean): void;
  /** Shows shipped data on all screens, by their reference. */
  showShipped(reference: string): void;
  /** Reads and shows what was kept but not shown by itself. */
  resume(): void;
  /** Closes what is open and deletes what the browser kept of it, here and in other tabs. */
  forget(): void;
  dismiss(kind: OpenedNotice["kind"]): void;
  /** Is told before opened data are drawn on a screen, so that a page that hangs in it is known at the next visit. */
  markDrawing(): void;
}

/** Filled by the app above all screens. */
export const OpenedDocumentContext = createContext<
  | (OpenedState &
      OpenedActions & { readonly shipped: ParsedTables; readonly sources: readonly ShippedSource[] })
  | undefined
>(undefined);

export function useOpenedDocument() {
  const state = useContext(OpenedDocumentContext);
  if (!state) throw new Error("useOpenedDocument needs an OpenedDocumentProvider above it");
  return state;
}
