import { IntakeError, type Refusal } from "../intakeError";

/** What kind of table a file holds. A zip may be a spreadsheet, which its contents tell. */
export type FileKind = "zip" | "text";

/** The kind of a file by its first bytes. Throws an IntakeError for what is known and no table. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new IntakeError("empty");
  // A decoder of "latin1" is one of Windows-1252, which has other signs than bytes.
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (/^PK\u0003\u0004|^PK\u0005\u0006/u.test(head)) return "zip";
  const known = SIGNATURES.find(([signature]) => signature.test(head));
  if (known) throw new IntakeError(known[1]);
  if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"))
    throw new IntakeError(kindOfOldOffice(bytes));
  return "text";
}

const SIGNATURES: readonly (readonly [RegExp, Refusal])[] = [
  [/^\s*%PDF-/u, "pdf"],
  [/^\s*\{\\rtf/u, "word"],
  [
    /^\u0089PNG|^\u00FF\u00D8\u00FF|^GIF8|^RIFF....WEBP|^BM.{4}\u0000{4}|^II\*\u0000|^MM\u0000\*|^....ftyp(?:heic|avif)/su,
    "picture",
  ],
  [/^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml[^>]*>\s*<svg|svg)/iu, "picture"],
  [/^(?:\u00EF\u00BB\u00BF)?\s*(?:<!doctype\s+html|<html|<head|<body|<table)/iu, "web-page"],
  [/^(?:\u00EF\u00BB\u00BF)?\s*(?:\{|\[\s*[[{"])/u, "json"],
  [/^\u001F\u008B|^7z\u00BC\u00AF|^Rar!/u, "archive"],
];

/** The container of Office before 2007, which newer programs still use for what has a password, names its parts in UTF-16. */
function kindOfOldOffice(bytes: Uint8Array): Refusal {
  const names = new TextDecoder("latin1").decode(bytes);
  const has = (name: string): boolean => names.includes([...name].join("\u0000"));
  if (has("EncryptedPackage")) return "encrypted";
  if (has("Workbook") || has("Book")) return "old-spreadsheet";
  return has("PowerPoint") ? "presentation" : "word";
}
