import { createContext, useContext } from "react";
import type { Extraction } from "../domain/extraction";
import type { ExtractErrorCode } from "../extract/extractError";
import type { Section } from "../extract/outline";
import type { Anchor, Verdict } from "../extract/reanchor";
import type { ParsedTables } from "../package/parseTables";

/** A text that the reader opened, and what was read from it. It never leaves the browser. */
export interface OpenedDocument {
  /** The file's name; empty for a text that was pasted. */
  readonly name: string;
  readonly byteCount: number;
  /** Of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly wordsSha256: string;
  readonly extraction: Extraction;
  readonly sections: readonly Section[];
  /** How it relates to the text of the shipped data. */
  readonly verdict: Verdict;
  /** The shipped evidence in this text; all of it `not-found` where it is another document. */
  readonly anchors: readonly Anchor[];
}

/** Why a text could not be read: it was refused, took too long, or the reader of texts itself failed. */
export type ReadFailure = ExtractErrorCode | "timeout" | "insecure" | "failed";

interface OpenedDocumentState {
  readonly shipped: ParsedTables;
  readonly opened: OpenedDocument | undefined;
  /** Whether all screens show what was read from the opened text. */
  readonly isShown: boolean;
  readonly isReading: boolean;
  readonly failure: ReadFailure | undefined;
  /** False where the browser would not keep the text: a reload loses it. */
  readonly isKept: boolean;
  /** Reads a text; the one that was open before stays where the new one is refused. */
  open(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** Shows the opened text's facts on all screens, or the shipped data again. */
  show(isShown: boolean): void;
  /** Closes the text and deletes what the browser kept of it. */
  forget(): void;
}

/** Filled by the app above all screens. */
export const OpenedDocumentContext = createContext<OpenedDocumentState | undefined>(undefined);

export function useOpenedDocument(): OpenedDocumentState {
  const state = useContext(OpenedDocumentContext);
  if (!state) throw new Error("useOpenedDocument needs an OpenedDocumentProvider above it");
  return state;
}
