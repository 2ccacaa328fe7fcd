import { BULLETIN_NUMBER } from "../header/headerLabels";

/** A kind of input that is known and not read. */
export type OtherKind =
  "html" | "rtf" | "pdf" | "word" | "spreadsheet" | "senate" | "bulletin" | "other-parliament";

/** What a file is by its first bytes, and for a zip by the names in it; `undefined` where it can be a text. */
export function recogniseBytes(bytes: Uint8Array): OtherKind | undefined {
  const latin1 = new TextDecoder("windows-1252");
  const head = latin1.decode(bytes.subarray(0, 1024));
  if (/^\s*%PDF-/u.test(head)) return "pdf";
  if (/^\s*\{\\rtf/u.test(head)) return "rtf";
  if (head.startsWith("PK\u0003\u0004")) {
    const names = latin1.decode(bytes.subarray(0, SAMPLE)) + latin1.decode(bytes.subarray(-SAMPLE));
    if (/word\/document\.xml|opendocument\.text/u.test(names)) return "word";
    if (/xl\/workbook\.(?:xml|bin)|opendocument\.spreadsheet/u.test(names)) return "spreadsheet";
  }
  // The container of Word and Excel before 2007 names its streams in UTF-16.
  if (OLD_OFFICE.every((byte, index) => bytes[index] === byte)) {
    return /W\0o\0r\0k\0b\0o\0o\0k/u.test(latin1.decode(bytes)) ? "spreadsheet" : "word";
  }
  return undefined;
}

const SAMPLE = 64 * 1024;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What a text is that has the marks of a format or of another parliament; `undefined` where it has none. */
export function recogniseText(text: string): OtherKind | undefined {
  const head = text.slice(0, 4000);
  if (/^\s*(?:<!doctype\s+html|<\?xml|<html|<head|<body|<div|<p[ >]|<table)/iu.test(head)) return "html";
  if (/^\s*\{\\rtf/u.test(head)) return "rtf";
  if (isTable(head)) return "spreadsheet";
  if (BULLETIN_NUMBER.test(head)) return undefined;
  if (/Sénat de Belgique|Belgische Senaat|(?<!\p{L})(?:Sénat|Senaat)(?!\p{L})/iu.test(head)) return "senate";
  if (OTHER_PARLIAMENT.test(head)) return "other-parliament";
  return (text.match(QUESTION_OF_BULLETIN)?.length ?? 0) > 1 ? "bulletin" : undefined;
}

const OTHER_PARLIAMENT =
  /Parlement (?:flamand|wallon|européen|bruxellois|francophone|de Wallonie|de la Communauté|de la Fédération)|(?:Vlaams|Waals|Brussels|Europees|Europese?) Parlement|Assemblée nationale|Chambre des (?:députés|communes)|Conseil national|Tweede Kamer|Eerste Kamer|Bundestag|Bundesrat|Nationalrat|House of (?:Commons|Lords|Representatives)|European Parliament|Knesset|Cortes|Camera dei deputati/iu;
/** As the printed bulletin heads each of its questions. */
const QUESTION_OF_BULLETIN =
  /(?:Question|Vraag) n(?:°|º|r\.?|o\.?) ?\d+ (?:de (?:M\.|Mme|monsieur|madame)|van (?:de heer|mevrouw))|(?<!\p{L})DO \d{13}/giu;

/** Whether the first lines have as many separators each, as the rows of a table have. */
function isTable(head: string): boolean {
  const lines = head
    .split(/\r\n|\n|\r/u)
    .slice(0, -1)
    .filter((line) => line.trim() !== "")
    .slice(0, 6);
  if (lines.length < 3) return false;
  return [";", ",", "\t"].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return (counts[0] ?? 0) >= 2 && counts.every((count) => count === counts[0]);
  });
}
