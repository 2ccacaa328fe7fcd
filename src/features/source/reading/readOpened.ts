import { recogniseBytes } from "../../../extract/file/recognise";
import { looksLikeZip } from "../../../package/zip/looksLikeZip";
import type { ParsedTables } from "../../../package/read/parseTables";
import type { OpenedDocument, OpenedPackage, ReadProgress } from "../../../ui/answer/openedDocument";
import { readInWorker } from "./readInWorker";
import { readPackageInWorker } from "./readPackageInWorker";

interface ToRead {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether a package may be large. */
  readonly mayBeLarge: boolean;
  /** Which question of a text that holds several. */
  readonly question?: string | undefined;
}

/** Reads a zip as a data package and all else as a text. Rejects with a ReadError. */
export function readOpened(
  file: ToRead,
  shipped: ParsedTables,
  onProgress: (progress: ReadProgress | undefined) => void,
): Promise<OpenedDocument | OpenedPackage> {
  const { name, bytes, mayBeLarge } = file;
  // A document of an office program is a zip too; the reader of texts says what it is.
  return looksLikeZip(name, bytes) && recogniseBytes(bytes) === undefined
    ? readPackageInWorker(name, { bytes, mayBeLarge }, onProgress)
    : readInWorker(file, shipped, onProgress);
}
