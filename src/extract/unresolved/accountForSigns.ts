import { coverage } from "./coveredSpans";
import type { Span } from "../header/documentForm";
import type { NameDraft } from "../findings";
import type { Reading } from "../reading";
import { channelOf } from "../names/holders";
import { ADDRESS } from "../names/sites";
import { leadsOn, startsAsSentence, type Sentence } from "../text/sentences";
import type { TextLanguage } from "../vocabulary/terms";
import { SMALL_WORDS } from "../vocabulary/amountSpellings";

/**
 * Signs of the answer that stand within a word or at it where none can, and letters that stand alone (`stray-sign`):
 * what they stand for may have been read wrongly or not at all. `names` are those that are reported already. Linear in
 * the length of the answer.
 */
export function accountForSigns({ text, language, sentences }: Reading, names: readonly Span[]): NameDraft[] {
  const isReported = coverage(names.toSorted((a, b) => a.start - b.start));
  const found: NameDraft[] = [];
  let end = 0;
  for (const sentence of sentences) {
    // A stray sign can look like the end of a sentence: what touches it is looked at whole.
    const from = Math.max(end, sentence.start);
    const pieces = new RegExp(/\S+/gu);
    pieces.lastIndex = from;
    let quotes = 0;
    for (let match = pieces.exec(text); match && match.index < sentence.end; match = pieces.exec(text)) {
      const start = match.index;
      end = start + match[0].length;
      if (match[0].includes('"')) quotes += match[0].split('"').length - 1;
      const isWrong =
        isStray(match[0], language, text[start - 2], text.slice(end + 1, end + 21)) ||
        // `in het Frans, Op Flickr staat`: a comma for the stop, or a colon between two channels.
        (isForStop(text, sentence, { start, end }, quotes) && startsAsSentence(text, end + 1));
      if (!isWrong) continue;
      const span = { start, end: start + Math.min(match[0].length, LONGEST) };
      if (isReported(span)) continue;
      found.push({ questionId: sentence.questionId, ...span, reason: "stray-sign" });
    }
  }
  return found;
}

/** Whether a piece ends in a mark that may stand for a stop: a comma, a colon between two channels, a quote that closes none of `quotes`. */
function isForStop(text: string, { hits }: Sentence, piece: Span, quotes: number): boolean {
  const mark = text[piece.end - 1];
  if (mark === '"') return quotes % 2 === 1;
  if (mark !== ":") return mark === ",";
  const channels = hits.filter(({ tag }) => channelOf(tag) !== undefined);
  return (
    channels.some((channel) => channel.end < piece.start) &&
    channels.some((channel) => channel.start > piece.start)
  );
}

/** A piece has no spaces at which it could be cut. */
const LONGEST = 100;

/** `before` is the sign before the space in front of a piece, `after` those behind the space after it. */
function isStray(piece: string, language: TextLanguage, before: string | undefined, after: string): boolean {
  if (PLAIN_WORD.test(piece) || UNIT_WITH_SIGN.test(piece)) return false;
  // `à N airobi`: a letter that a space cuts from its word. X is a channel.
  const next = /^\p{Ll}{3,}/u.exec(after)?.[0];
  if (/^[A-WYZ]$/u.test(piece) && next !== undefined && !SMALL_WORDS.has(next)) return true;
  // A letter or a mark for a number that leads a bullet: `- B nouveaux articles`.
  if (LONE_LETTERS[language].test(piece)) return /\p{Ll}/u.test(piece) || /[-–•;:]/u.test(before ?? "");
  // `logiciels. our le matériel`: no sentence begins with a small letter.
  if (/^\d/u.test(after) && /[?!]$/u.test(piece)) return true;
  const stops = ".?!".includes(piece.at(-1) ?? " ");
  // `te open en. Op Snapchat`, `bezoeker s. 48 %`: a stop behind what no sentence ends with, by which none does.
  if (stops && /^[\p{Lu}\d]/u.test(after) && leadsOn(piece.slice(0, -1))) return true;
  if (/^[a-moq-z]\.$/u.test(piece) && /^[\p{Lu}\d]/u.test(after) && /\p{Ll}/u.test(before ?? "")) return true;
  // `sitewww.exemple.be`
  if (/\p{L}{2}(?:www\.|https?:\/\/)/u.test(piece)) return true;
  // `www. exemple.be`, `www.exem ple.be`
  if (/^(?:https?:\/\/)?www\./u.test(piece) && !WHOLE_ADDRESS.test(piece)) return true;
  if (stops && /^\p{Ll}{2}/u.test(after) && /(?:\p{Ll}{5}|\d{4}).$/u.test(piece)) return true;
  if (/^-\p{L}/u.test(piece) && /\p{L}/u.test(before ?? "")) return true;
  // `logiciels- Pour le matériel`: a hyphen for the stop.
  if (/[\p{L}\p{N})]-$/u.test(piece) && /^\p{Lu}/u.test(after)) return true;
  if (LONE_MARK.test(piece) || (/^[?!]$/u.test(piece) && /^[\p{Ll}\d]/u.test(after))) return true;
  if (!STRAY_SIGN.test(piece) || NO_WORDS.test(piece)) return false;
  // `employé(e)s`
  return !BRACKETED_ENDING.test(piece);
}

/** Most pieces are told by one look. */
const PLAIN_WORD = /^\p{L}{2,},?$/u;
/** Single letters that are no word of the language. */
const LONE_LETTERS: Readonly<Record<TextLanguage, RegExp>> = {
  fr: /^(?:[b-wz]|[AEGIOSBTZ|])$/u,
  nl: /^(?:[b-tvwyz]|[AEGIOSBTZ|])$/u,
};
const LONE_MARK = /^[.,]$|^\p{Ll}[?!&•|;%…*_=]+\)?$|^[b-tvwz](?![).'°]$)[^\p{L}\p{N}]+$/u;
const STRAY_SIGN =
  /[\p{L}\p{N})]["«»][\p{L}\p{N}(•–-]|\p{L}(?:[,;:!?…](?:\p{Ll}|['’]\p{L})|['’][,;:!?….]|[%€*•()]\p{Ll}|[%€*+=_|•]\p{L}|[+=_|%€]$|[,;:][,;:.])|^[+=_%?!,;:€&*)\]}]\p{L}|^[)\]}]\p{N}|^\.\p{Lu}|^[|/]\p{Ll}|^[+=_]$|\p{Ll}(?:&\p{Ll}|\p{Ll}\.\p{Ll}{2})|[^\s•]•|\p{N}[=_|&]|(?<!\p{L})(?:on|of|the|for|and|aan|bij|door|in|met|naar|op|over|uit|van|via|voor|à|au|aux|avec|chez|dans|en|par|pour|sous|sur)\.\p{Lu}|[\p{L}\p{N}]\($|\.\p{Ll}(?:[^\p{L}\p{N}\s)'’.-]|[^\p{L}\p{N}\s)]\))|\p{L}{3}\.\p{Ll}(?:\.|$)/u;
const BRACKETED_ENDING = /^[^()]*\p{L}\(\p{Ll}{1,4}\)\p{L}*[^()]*$/u;
const UNIT_WITH_SIGN = /^\(?(?:[kKM]|Mds?|Mio|mio|mln|mld)€[).,;:]*$/u;
const WHOLE_ADDRESS = new RegExp(`^${ADDRESS}`, "u");
const NO_WORDS = new RegExp(String.raw`[@#\\]|:\/\/|^["(]?${ADDRESS}[^\s€%&]*$`, "u");
