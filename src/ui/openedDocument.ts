import { createContext, useContext } from "react";
import type { Extraction } from "../domain/extraction";
import type { ExtractErrorCode } from "../extract/extractError";
import type { Section } from "../extract/outline";
import type { Anchor, Verdict } from "../extract/reanchor";
import type { Issue } from "../package/packageError";
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

/** A data package that the reader opened. It never leaves the browser, and comes without the text it was read from. */
export interface OpenedPackage {
  /** The file's name. */
  readonly name: string;
  readonly byteCount: number;
  /** Of the file, lower-case hexadecimal. */
  readonly sha256: string;
  /** As its descriptor says. */
  readonly title: string;
  readonly description: string;
  /** What was passed over or guessed when it was read. */
  readonly remarks: readonly Issue[];
  readonly tables: ParsedTables;
}

/** Why a package could not be read; `large` can be read if the reader says so. */
export type PackageFailure =
  "no-package" | "broken-zip" | "invalid-package" | "large" | "package-too-large" | "package-timeout";

/** Why something could not be read: it was refused, took too long, or the reader itself failed. */
export type ReadFailure = ExtractErrorCode | PackageFailure | "timeout" | "insecure" | "failed";

/** What was refused, and what more is known of the reason. */
export interface Refusal {
  readonly failure: ReadFailure;
  /** What is wrong with a package, where it is `invalid-package`. */
  readonly issues?: readonly Issue[];
  /** Of the package when unpacked, where it is `large`. */
  readonly byteCount?: number;
}

/** How far the reading of a package is: from 0 to 1, and the file that is being read, if one is. */
export interface ReadProgress {
  readonly step: "unpack" | "table" | "check";
  readonly file?: string;
  readonly share: number;
}

interface OpenedDocumentState {
  readonly shipped: ParsedTables;
  readonly opened: OpenedDocument | undefined;
  /** Never beside an opened text: what is opened last takes the place of what was. */
  readonly openedPackage: OpenedPackage | undefined;
  /** Whether all screens show what was read from what is open. */
  readonly isShown: boolean;
  /** What all screens show. */
  readonly shown: ParsedTables;
  readonly isReading: boolean;
  /** Of a package that is being read. */
  readonly progress: ReadProgress | undefined;
  readonly refusal: Refusal | undefined;
  /** False where the browser would not keep the text: a reload loses it. */
  readonly isKept: boolean;
  /** Reads a text or a package; what was open before stays where the new one is refused. */
  open(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** Reads the package that was refused as `large`. */
  openLarge(): void;
  /** Shows the facts of what is open on all screens, or the shipped data again. */
  show(isShown: boolean): void;
  /** Closes what is open and deletes what the browser kept of it. */
  forget(): void;
}

/** Filled by the app above all screens. */
export const OpenedDocumentContext = createContext<OpenedDocumentState | undefined>(undefined);

export function useOpenedDocument(): OpenedDocumentState {
  const state = useContext(OpenedDocumentContext);
  if (!state) throw new Error("useOpenedDocument needs an OpenedDocumentProvider above it");
  return state;
}
