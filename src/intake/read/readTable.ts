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
  const sheets = await readSpreadsheet(parts);
  return sheets ? openedFile(sheets, []) : readTextFilesIn(parts);
}

/**
 * Reads a table that was pasted, as spreadsheets put it on the clipboard. Throws an IntakeError.
 *
 * @internal Exported for tests.
 */
export function readPasted(text: string): OpenedFile {
  if (text.length > INTAKE_LIMITS.fileBytes) throw new IntakeError("too-large", `${text.length}`);
  const { rows, notes } = readSeparated(text);
  return openedFile([{ name: "", rows }], notes);
}

function readTextFile(bytes: Uint8Array): OpenedFile {
  const decoded = decodeText(withByteOrderMark(bytes));
  if (!decoded) throw new IntakeError("encoding");
  if (/[\u0000-\u0008\u000E-\u001A\u007F]/u.test(decoded.text)) throw new IntakeError("no-text");
  if (isQuestion(decoded.text)) throw new IntakeError("question");
  const { rows, notes } = readSeparated(decoded.text);
  const read: readonly ReadingNote[] =
    decoded.encoding === "UTF-8" ? notes : [{ code: "encoding", found: decoded.encoding }, ...notes];
  return openedFile([{ name: "", rows }], read);
}

/** A written question with its answer has a heading for each, and names its bulletin. */
function isQuestion(text: string): boolean {
  return (
    /\bbulletin\b/iu.test(text) &&
    [/^\s*(?:question|vraag)\b/imu, /^\s*(?:réponse|reponse|antwoord)\b/imu].every((heading) =>
      heading.test(text),
    )
  );
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

/** Undefined where the zip is no document of an office program. */
async function readSpreadsheet(parts: Parts): Promise<readonly Sheet[] | undefined> {
  if (isXlsx(parts)) return readXlsx(parts);
  if (await isOds(parts)) return readOds(parts);
  if (parts.has("xl/workbook.bin")) throw new IntakeError("old-spreadsheet");
  if (parts.has("word/document.xml")) throw new IntakeError("word");
  if (parts.has("ppt/presentation.xml")) throw new IntakeError("presentation");
  const type = (await parts.read("mimetype")) ?? "";
  if (/opendocument\.text/u.test(type)) throw new IntakeError("word");
  if (/opendocument\.presentation/u.test(type)) throw new IntakeError("presentation");
  return undefined;
}

/** The tables in a zip, each a sheet: those of a data package of any columns, or files that were packed. */
async function readTextFilesIn(parts: Parts): Promise<OpenedFile> {
  const names = new Set(parts.paths.map(fileNameOf));
  if (OWN_FILES.every((name) => names.has(name))) throw new IntakeError("package");
  const paths = parts.paths.filter(
    (path) => /\.(?:csv|tsv|tab)$/iu.test(path) && !/(?:^|\/)[._]/u.test(path),
  );
  if (paths.length === 0) throw new IntakeError("archive");
  const files = await Promise.all(
    paths.slice(0, MOST_FILES).map(async (path) => {
      const { sheets, notes } = readTextFile((await parts.readBytes(path)) ?? new Uint8Array());
      return { sheets: sheets.map(({ rows }) => ({ name: fileNameOf(path), rows })), notes };
    }),
  );
  return openedFile(
    files.flatMap(({ sheets }) => sheets),
    files.flatMap(({ notes }) => notes),
  );
}

/** By these a data package of this project is known. */
const OWN_FILES = ["datapackage.json", "posts.csv", "presences.csv"];
const MOST_FILES = 50;

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Throws an IntakeError where no sheet has a cell. */
function openedFile(sheets: readonly Sheet[], notes: readonly ReadingNote[]): OpenedFile {
  const filled = sheets.filter(({ rows }) => !rows.every(isEmpty));
  if (filled.length === 0) throw new IntakeError("empty");
  return { sheets: filled, notes };
}
