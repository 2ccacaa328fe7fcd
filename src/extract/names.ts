import { isShort } from "./reading";
import { NAME } from "./sites";

/** A name as it stands in a list. UTF-16 offsets, half-open. */
export interface PrintedName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a list at commas, semicolons, dashes and the last `et` or `en`. `isKnown` keeps names together that
 * have such a word inside. White space, final stops and leading prepositions are left out of a name.
 */
export function splitNames(
  text: string,
  from: number,
  to: number,
  isKnown: (name: string) => boolean,
): PrintedName[] {
  const names: PrintedName[] = [];
  for (const chunk of pieces(text, from, to, /\s*[,;•·]\s*|\s+[-–—]\s+/gu)) {
    if (isKnown(chunk.text)) names.push(chunk);
    else
      names.push(
        ...pieces(text, chunk.start, chunk.end, /(?:^|\s+)(?:et|en|ainsi qu[e'’]|alsook|evenals|&)\s+/gu),
      );
  }
  return names.map((name) => clip(text, name, isKnown));
}

function pieces(text: string, from: number, to: number, separator: RegExp): PrintedName[] {
  const slice = text.slice(from, to);
  const found: PrintedName[] = [];
  let start = 0;
  const push = (end: number): void => {
    const printed = slice.slice(start, end);
    const lead = printed.length - printed.trimStart().length;
    const name = printed.trim().replace(/[.:]+$/u, "");
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
