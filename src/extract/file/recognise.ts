import { BULLETIN_NUMBER } from "../header/headerLabels";

/** A kind of input that is known and not read. */
export type OtherKind = FileKind | "html" | "xml" | "senate" | "bulletin" | "other-parliament";

/** A format of files. */
type FileKind =
  | "rtf"
  | "pdf"
  | "word"
  | "spreadsheet"
  | "presentation"
  | "apple-office"
  | "e-book"
  | "mail"
  | "image"
  | "recording"
  | "archive";

/**
 * What a file is by its first bytes, and for a zip by the names in it; `undefined` where it can be a text, or a zip of
 * which no program's document is known.
 */
export function recogniseBytes(bytes: Uint8Array): FileKind | undefined {
  const latin1 = new TextDecoder("windows-1252");
  const head = latin1.decode(bytes.subarray(0, 1024));
  if (head.startsWith(ZIP)) {
    const names = latin1.decode(bytes.subarray(0, SAMPLE)) + latin1.decode(bytes.subarray(-SAMPLE));
    return kindOf(ZIPPED, names);
  }
  // The container of Word, Excel, PowerPoint and Outlook before 2007 names its streams in UTF-16.
  if (OLD_OFFICE.every((byte, index) => bytes[index] === byte)) {
    return kindOf(STREAMS, latin1.decode(bytes).replaceAll("\0", ""));
  }
  return kindOf(SIGNATURES, head);
}

/** The same, and a zip of unknown contents for an archive. */
export function recogniseFile(bytes: Uint8Array): FileKind | undefined {
  const isZip = [...ZIP].every((sign, index) => bytes[index] === sign.charCodeAt(0));
  return recogniseBytes(bytes) ?? (isZip ? "archive" : undefined);
}

type Marks = readonly (readonly [FileKind, RegExp])[];

function kindOf(marks: Marks, text: string): FileKind | undefined {
  return marks.find(([, mark]) => mark.test(text))?.[0];
}

const ZIP = "PK\u0003\u0004";
const SAMPLE = 64 * 1024;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names and types of files that stand in a zip. */
const ZIPPED: Marks = [
  ["word", /word\/document\d?\.xml|opendocument\.text/u],
  ["spreadsheet", /xl\/workbook\.(?:xml|bin)|opendocument\.spreadsheet/u],
  ["presentation", /ppt\/presentation\.xml|opendocument\.presentation/u],
  ["image", /opendocument\.(?:graphics|image)/u],
  ["e-book", /application\/epub\+zip/u],
  ["apple-office", /Index\/[\w/-]+\.iwa|index\.(?:apxl|xml)\.gz|Index\.zip/u],
];

const STREAMS: Marks = [
  ["presentation", /PowerPoint Document/u],
  ["mail", /__(?:substg1\.0_|properties_version1\.0)/u],
  ["spreadsheet", /Workbook/u],
  ["word", /WordDoc/u],
];

/** How files begin. As Windows-1252 reads them. */
const SIGNATURES: Marks = [
  ["pdf", /^\s*%PDF-/u],
  ["rtf", /^\s*\{\\rtf/u],
  [
    "image",
    /^(?:.PNG\r\n|ÿØÿ|GIF8|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF.{4}WEBP|AT&TFORM|.{4}ftyp(?:hei|mif|avi))/su,
  ],
  ["recording", /^(?:.{4}ftyp|ID3|OggS|fLaC|RIFF.{4}(?:WAVE|AVI )|\u001aEß£)/su],
  ["e-book", /^.{60}BOOKMOBI/su],
  ["archive", /^(?:7z¼¯|Rar!\u001a|\u001f[\u008b‹]|BZh\d|ý7zXZ|\(µ\/ý|MSCF|.{257}ustar)/su],
];

/** What a text is that has the marks of a format or of another parliament; `undefined` where it has none. */
export function recogniseText(text: string): OtherKind | undefined {
  const head = text.slice(0, 4000);
  if (/^\s*(?:<!doctype\s+html|<html|<head|<body|<div|<p[ >]|<table)/iu.test(head)) return "html";
  if (/^\s*<(?:\?xml|svg|!DOCTYPE)/iu.test(head)) return kindOfXml(head);
  if (/^\s*\{\\rtf/u.test(head)) return "rtf";
  if (MAIL.test(head)) return "mail";
  if (isTable(head)) return "spreadsheet";
  if (BULLETIN_NUMBER.test(head)) return undefined;
  if (/Sénat de Belgique|Belgische Senaat|(?<!\p{L})(?:Sénat|Senaat)(?!\p{L})/iu.test(head)) return "senate";
  if (OTHER_PARLIAMENT.test(head)) return "other-parliament";
  return (text.match(QUESTION_OF_BULLETIN)?.length ?? 0) > 1 ? "bulletin" : undefined;
}

function kindOfXml(head: string): OtherKind {
  if (/<html[\s>]/iu.test(head)) return "html";
  if (/<svg[\s>]/iu.test(head)) return "image";
  if (/Word\.Document|opendocument\.text/u.test(head)) return "word";
  return /Excel\.Sheet|opendocument\.spreadsheet/u.test(head) ? "spreadsheet" : "xml";
}

/** Some lines with which an e-mail begins. */
const MAIL =
  /^\s*(?:(?:Return-Path|Received|Delivered-To|From|To|Cc|Subject|Date|Message-ID|MIME-Version|Content-Type|X-[\w-]+): .*\r?\n(?:[ \t].*\r?\n)*){4}/iu;

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
