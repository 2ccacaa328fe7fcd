import type { Reading } from "../reading";
import { isShort } from "../text/shorten";
import { NAME } from "./sites";

/** A name as it stands in a list. UTF-16 offsets, half-open. */
export interface PrintedName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a list at commas, semicolons, strokes, dashes, numbers of entries, line breaks and the last `et` or `en`, and
 * where known names follow one another with nothing between them but a space.
 * `isKnown` keeps names together that have a line break or such a word inside. White space, final stops, brackets
 * with a number in them and leading prepositions are left out of a name.
 */
export function splitNames(
  reading: Pick<Reading, "text" | "isLineStart">,
  from: number,
  to: number,
  isKnown: (name: string) => boolean,
): PrintedName[] {
  const { text } = reading;
  const names: PrintedName[] = [];
  for (const chunk of pieces(text, from, to, ENTRY)) {
    if (isKnown(chunk.text)) {
      names.push(chunk);
      continue;
    }
    for (const line of linesOf(reading, chunk)) {
      if (isKnown(line.text)) {
        names.push(line);
        continue;
      }
      for (const name of pieces(text, line.start, line.end, AND)) {
        const glued = isKnown(name.text) ? [] : pieces(text, name.start, name.end, GLUED);
        if (glued.length > 1 && glued.some((part) => isKnown(part.text))) names.push(...glued);
        else names.push(...(knownIn(text, name, isKnown) ?? [name]));
      }
    }
  }
  return names.map((name) => clip(text, withoutCount(name), isKnown));
}

/** The number of an entry, perhaps after the last `et` or `en`: `et 6) `. */
const NUMBERED = String.raw`(?:(?:et|en)\s+)?\(?\d{1,2}[.)°]\s+(?=\p{L})`;
const ENTRY = new RegExp(
  String.raw`\s*[,;•·*|/]\s*(?:${NUMBERED})?|(?:^|\s+)[-–—]\s+|(?:^|\s+)${NUMBERED}`,
  "gu",
);
const AND = /(?:^|\s+)(?:et|en|ainsi qu[e'’]|alsook|evenals|&)\s+/gu;

/** Where names were one to a line and the line breaks are lost: `RomeTokyo`, `New York ONUParis`. */
const GLUED = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu;

const LONGEST_NAME = 60;

/** `Kiev Kigali`: the known names that a stretch wholly consists of, each the longest at its place. */
function knownIn(
  text: string,
  { start, end }: PrintedName,
  isKnown: (name: string) => boolean,
): PrintedName[] | undefined {
  const names: PrintedName[] = [];
  for (let from = start; from < end;) {
    let to = Math.min(end, from + LONGEST_NAME);
    while (to > from && !isKnown(text.slice(from, to))) to = text.lastIndexOf(" ", to - 1);
    if (to <= from) return undefined;
    names.push({ text: text.slice(from, to), start: from, end: to });
    from = to + 1;
  }
  return names.length > 1 ? names : undefined;
}

/** `Rome (1.200 abonnés)` → `Rome`: what is counted there is no part of the name. */
function withoutCount(name: PrintedName): PrintedName {
  const counted = / ?\([^()]*\d[^()]*\)$/u.exec(name.text);
  if (!counted || counted.index === 0) return name;
  return { text: name.text.slice(0, counted.index), start: name.start, end: name.start + counted.index };
}

function linesOf(
  { text, isLineStart }: Pick<Reading, "text" | "isLineStart">,
  chunk: PrintedName,
): PrintedName[] {
  const lines: PrintedName[] = [];
  let { start } = chunk;
  for (let at = text.indexOf(" ", start); at >= 0 && at < chunk.end; at = text.indexOf(" ", at + 1)) {
    if (!isLineStart(at + 1)) continue;
    lines.push(...pieces(text, start, at, NEVER));
    start = at + 1;
  }
  lines.push(...pieces(text, start, chunk.end, NEVER));
  return lines;
}

const NEVER = /(?!)/gu;

function pieces(text: string, from: number, to: number, separator: RegExp): PrintedName[] {
  const slice = text.slice(from, to);
  const found: PrintedName[] = [];
  let start = 0;
  const push = (end: number): void => {
    const printed = slice.slice(start, end);
    const lead = printed.length - printed.trimStart().length;
    // The stop of an abbreviation (`Washington D.C.`) is part of the name.
    const name = printed.trim().replace(/(?<!\p{Lu}\.\p{Lu})[.:]+$|(?<=\p{Lu}\.\p{Lu}\.)[.:]+$/u, "");
    if (/[\p{L}\p{N}]/u.test(name)) {
      found.push({ text: name, start: from + start + lead, end: from + start + lead + name.length });
    }
  };
  for (const match of slice.matchAll(separator)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(slice.length);
  return found;
}

const LEAD = new RegExp(
  String.raw`^(?:(?:l['’]|d['’]|les? |la |de |het |onze |notre |nos )?(?:ambassades?|consulats?(?: général| généraux)?|consulaat(?:-generaal)?|postes?|post) )?(?:à |au |aux |en |in |te |de |d['’])?(?=${NAME})`,
  "u",
);

/** Without a preposition before the name, and never longer than evidence may be. */
function clip(text: string, name: PrintedName, isKnown: (name: string) => boolean): PrintedName {
  if (isKnown(name.text)) return name;
  const lead = LEAD.exec(name.text)?.[0].length ?? 0;
  let { end } = name;
  const start = name.start + lead;
  while (!isShort(text, start, end)) {
    const space = text.lastIndexOf(" ", end - 1);
    end = space > start ? space : Math.min(end - 1, start + 100);
  }
  return { text: text.slice(start, end), start, end };
}
