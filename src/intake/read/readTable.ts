import { decodeText } from "../../package/read/decodeFile";
import { IntakeError } from "../intakeError";
import { INTAKE_LIMITS } from "../intakeLimits";
import { isOds, readOds } from "./readOds";
import { readSeparated } from "./readSeparated";
import { isXlsx, readXlsx } from "./readXlsx";
import { recogniseFile } from "./recogniseFile";
import { isEmpty, type OpenedFile, type ReadingNote, type Sheet } from "./sheet";
import { openParts, type Parts } from "./spreadsheetParts";

/**
 * Reads the tables of a file: separated text in UTF-8, UTF-16 or Windows-1252, an Excel workbook, or an OpenDocument
 * spreadsheet. Rejects with an IntakeError that says why a file is none of these, or cannot be read.
 */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedFile> {
  if (bytes.length > INTAKE_LIMITS.fileBytes) {
    throw new IntakeError("too-large", `${Math.ceil(bytes.length / 1_000_000)} MB`);
  }
  if (recogniseFile(bytes) === "text") return readTextFile(bytes);
  const parts = openParts(bytes);
  return openedFile(await readSpreadsheet(parts), []);
}

/** Reads a table that was pasted, as spreadsheets put it on the clipboard. Throws an IntakeError. */
export function readPasted(text: string): OpenedFile {
  if (text.length > INTAKE_LIMITS.fileBytes) throw new IntakeError("too-large", `${text.length}`);
  const { rows, notes } = readSeparated(text);
  return openedFile([{ name: "", rows }], notes);
}

function readTextFile(bytes: Uint8Array): OpenedFile {
  const decoded = decodeText(withByteOrderMark(bytes));
  if (!decoded) throw new IntakeError("encoding");
  if (/[\u0000-\u0008\u000E-\u001A\u007F]/u.test(decoded.text)) throw new IntakeError("no-text");
  const { rows, notes } = readSeparated(decoded.text);
  const read: readonly ReadingNote[] =
    decoded.encoding === "UTF-8" ? notes : [{ code: "encoding", found: decoded.encoding }, ...notes];
  return openedFile([{ name: "", rows }], read);
}

/** Latin letters in UTF-16 have a zero in every second byte: what lacks the mark is given it. */
function withByteOrderMark(bytes: Uint8Array): Uint8Array {
  const sample = bytes.subarray(0, 1000);
  const zeros = (parity: number): number =>
    sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked || Math.max(even, odd) < sample.length / 4 || Math.min(even, odd) > sample.length / 50)
    return bytes;
  const marked = new Uint8Array(bytes.length + 2);
  marked.set(odd > even ? [0xff, 0xfe] : [0xfe, 0xff]);
  marked.set(bytes, 2);
  return marked;
}

async function readSpreadsheet(parts: Parts): Promise<readonly Sheet[]> {
  if (isXlsx(parts)) return readXlsx(parts);
  if (await isOds(parts)) return readOds(parts);
  if (parts.has("xl/workbook.bin")) throw new IntakeError("old-spreadsheet");
  if (parts.has("word/document.xml")) throw new IntakeError("word");
  if (parts.has("ppt/presentation.xml")) throw new IntakeError("presentation");
  const type = (await parts.read("mimetype")) ?? "";
  if (/opendocument\.text/u.test(type)) throw new IntakeError("word");
  throw new IntakeError(/opendocument\.presentation/u.test(type) ? "presentation" : "archive");
}

/** Throws an IntakeError where no sheet has a cell. */
function openedFile(sheets: readonly Sheet[], notes: readonly ReadingNote[]): OpenedFile {
  const filled = sheets.filter(({ rows }) => !rows.every(isEmpty));
  if (filled.length === 0) throw new IntakeError("empty");
  return { sheets: filled, notes };
}
