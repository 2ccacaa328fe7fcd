import type { TypographyKind } from "../../domain/dataset/extraction";
import type { Span } from "../header/documentForm";
import { type LinedText, normalise, type NormalisedText } from "./normalise";

/** A normalised text as the readers see it: typography that says nothing is folded to plain signs. */
export interface ReadableText extends LinedText {
  /** The place of the same signs in the normalised text. UTF-16 offsets, half-open, in both. */
  toSource(span: Span): Span;
  /** How often each kind of typography was folded; kinds that do not occur are absent. */
  readonly folded: ReadonlyMap<TypographyKind, number>;
}

/**
 * The second layer over a normalised text, for reading and matching alone: typographic apostrophes, quotation marks
 * and dashes, soft hyphens and zero-width characters, hyphenation at line ends, ligatures, full-width signs and
 * HTML entities. Linear in the length of the text; a text that needs none of it is read as it is.
 */
export function foldTypography(source: NormalisedText): ReadableText {
  const edits: Edit[] = [];
  const pieces: string[] = [];
  const folded = new Map<TypographyKind, number>();
  let copied = 0;
  let length = 0;
  for (const match of source.text.matchAll(FOLDABLE)) {
    const fold = foldAt(source, match);
    if (!fold) continue;
    const start = match.index;
    const end = start + match[0].length;
    pieces.push(source.text.slice(copied, start), fold.text);
    length += start - copied;
    edits.push({ start, end, foldedStart: length, foldedEnd: length + fold.text.length });
    length += fold.text.length;
    copied = end;
    folded.set(fold.kind, (folded.get(fold.kind) ?? 0) + 1);
  }
  if (edits.length === 0) return { ...source, toSource: (span) => span, folded };
  const text = pieces.join("") + source.text.slice(copied);
  const startOf = (offset: number): number => {
    const edit = edits[lastIndex(edits, (each) => each.foldedStart <= offset)];
    if (!edit) return offset;
    return offset >= edit.foldedEnd ? edit.end + offset - edit.foldedEnd : edit.start;
  };
  const endOf = (offset: number): number => {
    const edit = edits[lastIndex(edits, (each) => each.foldedStart < offset)];
    if (!edit) return offset;
    return offset >= edit.foldedEnd ? edit.end + offset - edit.foldedEnd : edit.end;
  };
  const toFolded = (offset: number): number => {
    const edit = edits[lastIndex(edits, (each) => each.start < offset)];
    if (!edit) return offset;
    return offset >= edit.end ? edit.foldedEnd + offset - edit.end : edit.foldedStart;
  };
  return {
    text,
    folded,
    isLineStart: (offset) => source.isLineStart(endOf(offset)) || source.isLineStart(startOf(offset)),
    paragraphStarts: (from, to) => source.paragraphStarts(startOf(from), startOf(to)).map(toFolded),
    toSource: ({ start, end }) =>
      end > start
        ? { start: startOf(start), end: endOf(end) }
        : { start: startOf(start), end: startOf(start) },
  };
}

/** A short text in the form in which readers see it, without white space at its ends. */
export function foldFragment(fragment: string): string {
  return foldTypography(normalise(fragment)).text.trim();
}

/** A stretch of the normalised text that stands folded in the other. */
interface Edit extends Span {
  readonly foldedStart: number;
  readonly foldedEnd: number;
}

/** One sign → how it is read. The first that fits counts. */
const SIGNS: readonly { kind: TypographyKind; printed: string; read: string | undefined }[] = [
  { kind: "apostrophe", printed: "[‘’‛ʼʹ′´`]", read: "'" },
  { kind: "quote", printed: "(?:« ?| ?»|[“”„‟″‹›])", read: '"' },
  { kind: "dash", printed: "(?:[‐‑‒–—―]|−(?! \\d))", read: "-" },
  {
    kind: "invisible",
    printed: "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFE00-\\uFE0F]+",
    read: "",
  },
  { kind: "ligature", printed: "[\\uFB00-\\uFB06]", read: undefined },
  { kind: "full-width", printed: "[\\uFF01-\\uFF5E]", read: undefined },
];
const SIGN_PATTERNS = SIGNS.map(({ kind, printed, read }) => ({
  kind,
  pattern: new RegExp(`^${printed}$`, "u"),
  read,
}));

/** A word cut at the end of a line; what stands after `voor- en` or `sous- ou` is a word of its own. */
const HYPHENATION = String.raw`(?<=\p{L})(?:[-‐‑]|\u00AD+) (?=\p{L})(?!(?:et|en|ou|of|als|alsook|noch|maar|mais|puis|dan|tot|à|resp)(?!\p{L}))`;
const SPACE_ENTITIES = String.raw` ?(?:&(?:nbsp|e[nm]sp|thinsp|#160|#xa0|#8239|#x202f); ?)+`;
const ENTITY = String.raw`&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});`;
const FOLDABLE = new RegExp(
  [HYPHENATION, ...SIGNS.map(({ printed }) => printed), SPACE_ENTITIES, ENTITY].join("|"),
  "giu",
);

interface Fold {
  readonly kind: TypographyKind;
  readonly text: string;
}

function foldAt(source: NormalisedText, { 0: printed, index }: RegExpExecArray): Fold | undefined {
  if (printed.includes("&")) return foldEntity(printed);
  if (/^[-‐‑\u00AD]+ $/u.test(printed)) {
    const end = index + printed.length;
    const isInWord = /^\p{Ll}{2}$/u.test(source.text.charAt(index - 1) + source.text.charAt(end));
    // In a text that lost its line breaks a cut is known by small letters on both sides.
    if (!isInWord && !source.isLineStart(end)) return undefined;
    return { kind: "hyphenation", text: keepsHyphen(source.text, index, printed) ? "-" : "" };
  }
  return foldSign(printed);
}

/** The hyphen stays in a compound: before a capital (`Guinée-Bissau`) and in a number word (`vingt-cinq`). */
function keepsHyphen(text: string, index: number, printed: string): boolean {
  if (printed.startsWith("\u00AD")) return false;
  const next = text.slice(index + printed.length, index + printed.length + 1);
  return /\p{Lu}/u.test(next) || NUMBER_BEFORE.test(text.slice(Math.max(0, index - 12), index));
}

const NUMBER_BEFORE =
  /(?<!\p{L})(?:quatre|quatre-vingt|dix|vingt|trente|quarante|cinquante|soixante|septante|nonante|et)$/iu;

function foldSign(printed: string): Fold | undefined {
  const sign = SIGN_PATTERNS.find(({ pattern }) => pattern.test(printed));
  return sign && { kind: sign.kind, text: sign.read ?? printed.normalize("NFKC") };
}

function foldEntity(printed: string): Fold | undefined {
  if (SPACES_ONLY.test(printed)) return { kind: "entity", text: " " };
  const sign = signOf(printed.slice(1, -1));
  return sign === undefined ? undefined : { kind: "entity", text: foldSign(sign)?.text ?? sign };
}

const SPACES_ONLY = new RegExp(`^${SPACE_ENTITIES}$`, "iu");

/** The sign that an entity stands for, by its name or number; `undefined` where there is none such. */
function signOf(entity: string): string | undefined {
  const number = /^#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+))$/iu.exec(entity)?.groups;
  if (number) {
    const codePoint =
      number["hex"] === undefined ? Number(number["decimal"]) : Number.parseInt(number["hex"], 16);
    const isText =
      codePoint >= 0x20 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
    return isText ? String.fromCodePoint(codePoint) : undefined;
  }
  const accented = /^(?<letter>[a-z])(?<accent>acute|grave|circ|uml|cedil|tilde)$/iu.exec(entity)?.groups;
  if (accented) {
    const accent = ACCENTS[accented["accent"]?.toLowerCase() ?? ""] ?? "";
    return ((accented["letter"] ?? "") + accent).normalize("NFC");
  }
  return ENTITIES[entity];
}

const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  cedil: "\u0327",
  tilde: "\u0303",
};
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" },
  ...{ rsquo: "’", lsquo: "‘", ldquo: "“", rdquo: "”", bdquo: "„", laquo: "«", raquo: "»" },
  ...{ ndash: "–", mdash: "—", shy: "\u00AD", zwj: "\u200D", zwnj: "\u200C", hellip: "…", bull: "•" },
  ...{ euro: "€", deg: "°", middot: "·", oelig: "œ", OElig: "Œ", aelig: "æ", szlig: "ß", oslash: "ø" },
};

/** Index of the last edit, of some in order, for which `isBefore` holds; -1 where there is none. */
function lastIndex(edits: readonly Edit[], isBefore: (edit: Edit) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const edit = edits[middle];
    if (edit && isBefore(edit)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
