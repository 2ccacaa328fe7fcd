import type { Random } from "../sample/random";

/** One change to a text: what stands in the half-open range is replaced. UTF-16 offsets of the raw text. */
export interface Fault {
  readonly kind: FaultKind;
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A stretch of a text. UTF-16 offsets, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Makes a fault somewhere in a stretch; nothing where what it needs does not occur there. */
type MakeFault = (random: Random, text: string, stretch: Stretch) => Omit<Fault, "kind"> | undefined;

const FAULTS = {
  letter: (random, text, stretch) => {
    const at = place(random, text, stretch, /\p{L}/gu);
    if (!at) return undefined;
    const found = text.slice(at.start, at.end);
    const other = one(random, LETTERS);
    return one(random, [
      { ...at, insert: found === found.toUpperCase() ? other.toUpperCase() : other },
      { ...at, insert: "" },
      { ...at, insert: found + found },
      { ...at, insert: found + other },
      { ...at, end: at.end + 1, insert: (text[at.end] ?? "") + found },
      { ...at, insert: LOOK_ALIKES[found] ?? other },
    ]);
  },
  digit: (random, text, stretch) => {
    const at = place(random, text, stretch, /\d/gu);
    if (!at) return undefined;
    const found = text.slice(at.start, at.end);
    const other = String(random.below(10));
    return one(random, [
      { ...at, insert: LOOK_ALIKES[found] ?? "O" },
      { ...at, insert: LOOK_ALIKES[found] ?? "O" },
      { ...at, insert: one(random, LETTERS) },
      { ...at, insert: other },
      { ...at, insert: "" },
      { ...at, insert: found + other },
      { ...at, insert: `${found}${one(random, [" ", ".", ",", "'", "-", "/", ":", "\u00b7", "^", "*"])}` },
      { ...at, insert: `${one(random, [..."lISO-'’.,(~±<>+", " "])}${found}` },
      {
        ...at,
        insert: `${found}${one(random, ["(1)", "[2]", "¹", "e", "er", "bis", "-", "/", "°", "&nbsp;"])}`,
      },
    ]);
  },
  mark: (random, text, stretch) => {
    const at = place(random, text, stretch, /[^\p{L}\p{N}\s]/gu);
    if (!at) return undefined;
    return one(random, [
      { ...at, insert: "" },
      { ...at, insert: " " },
      { ...at, insert: one(random, MARKS) },
      { ...at, insert: text.slice(at.start, at.end).repeat(2) },
    ]);
  },
  inserted: (random, text, stretch) => {
    const at = place(random, text, stretch, /\S/gu);
    return at && { start: at.start, end: at.start, insert: one(random, [...MARKS, " ", ...LETTERS]) };
  },
  space: (random, text, stretch) => {
    const at = place(random, text, stretch, / /gu);
    return at && { ...at, insert: one(random, ["", "", "\n", "\n\n", "\u00a0", "\t", "."]) };
  },
  separator: (random, text, stretch) => {
    const at = place(random, text, stretch, /(?<=\d)[.,: \u00a0\u202f/-](?=\d)/gu);
    return (
      at && {
        ...at,
        insert: one(random, [".", ",", " ", "\u00a0", "'", "’", "", ". ", " .", ":", "-", " :", "\n"]),
      }
    );
  },
  unit: (random, text, stretch) => {
    const at = place(
      random,
      text,
      stretch,
      /(?<=\d ?)(?:euros?|EUR|€|millions?|miljoen|%|pour cent|procent)|€(?= ?\d)/gu,
    );
    return (
      at && {
        ...at,
        insert: one(random, [
          "",
          "eurs",
          "€ M",
          "K",
          "kk",
          "EURX",
          "eur0s",
          "mille",
          "M",
          "%",
          "o/o",
          "USD",
          "Mds",
        ]),
      }
    );
  },
  line: (random, text, stretch) => {
    const at = place(random, text, stretch, /[^\n]+\n|(?<=[.;] )[^.;\n]{20,300}[.;] /gu);
    if (!at) return undefined;
    const line = text.slice(at.start, at.end);
    const middle = line.indexOf(" ", random.below(line.length));
    const inside = at.start + Math.max(0, middle);
    const page = String(2 + random.below(300));
    return one(random, [
      { ...at, insert: "" },
      { ...at, insert: line + line },
      { start: inside, end: inside + 1, insert: "\n" },
      { start: inside, end: inside + 1, insert: `\n${page}\n` },
      { start: inside, end: inside + 1, insert: `\n\nQRVA 54 079 ${page} 24/06/2016\n\n` },
      { ...at, insert: `${line.trimEnd()} ` },
    ]);
  },
  heading: (random, text, stretch) => {
    const at = place(random, text, { start: 0, end: stretch.end }, HEADINGS);
    if (!at) return undefined;
    const heading = text.slice(at.start, at.end);
    return one(random, [
      { ...at, insert: heading.toUpperCase() },
      { ...at, insert: heading.normalize("NFD").replace(/\p{M}/gu, "") },
      { ...at, insert: heading.toUpperCase().normalize("NFD").replace(/\p{M}/gu, "") },
      { ...at, insert: `${heading}:` },
      { ...at, insert: heading.toLowerCase() },
      { ...at, insert: heading.slice(0, -1) },
      { ...at, insert: "" },
    ]);
  },
  typography: (random, text, stretch) => {
    const [pattern, insert] = one(random, TYPOGRAPHY);
    const at = place(random, text, stretch, pattern);
    return (
      at && { ...at, insert: text.slice(at.start, at.end).replace(new RegExp(pattern.source, "u"), insert) }
    );
  },
} satisfies Record<string, MakeFault>;

export type FaultKind = keyof typeof FAULTS;
export const FAULT_KINDS = Object.keys(FAULTS) as readonly FaultKind[];

/** A fault of a kind somewhere in a stretch of a text; nothing where the text has no place for it. */
export function makeFault(
  kind: FaultKind,
  random: Random,
  text: string,
  stretch: Stretch,
): Fault | undefined {
  const make: MakeFault = FAULTS[kind];
  const fault = make(random, text, stretch);
  return fault && text.slice(fault.start, fault.end) !== fault.insert ? { kind, ...fault } : undefined;
}

/** The text with a fault in it. */
export function applyFault(text: string, { start, end, insert }: Fault): string {
  return text.slice(0, start) + insert + text.slice(end);
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const MARKS = [..."., ;:()'’-–/|\"«»%€&*+=_!?•".replace(" ", "")];

/** What a scanner takes a sign for. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ 0: "O", 1: "l", 2: "Z", 3: "E", 4: "A", 5: "S", 6: "b", 7: "T", 8: "B", 9: "g" },
  ...{ O: "0", l: "1", I: "1", i: "1", o: "0", S: "5", B: "8", Z: "2", s: "5", g: "9", e: "c", c: "e" },
  ...{ n: "u", u: "n", m: "rn", t: "f", h: "b", b: "h", é: "e", è: "e", ê: "e", ë: "e", ï: "i", d: "cl" },
};

const HEADINGS =
  /^(?:Question|Réponse|Vraag|Antwoord)(?=\s*$)|(?<=\. ?)(?:Question|Réponse|Vraag|Antwoord)(?= )/gmu;

/** What copying from a page or a file does to signs. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/'/gu, "’"],
  [/’/gu, "'"],
  [/ /gu, "\u00a0"],
  [/ /gu, "\u202f"],
  [/ /gu, "\u2009"],
  [/ /gu, "&nbsp;"],
  [/(?<=\p{L}{3})(?=\p{L}{3})/gu, "\u00ad"],
  [/(?<=\p{L}{2})(?=\p{L}{2})/gu, "\u200b"],
  [/(?<=\d)(?=\d)/gu, "\u200b"],
  [/(?<=\p{L}{3})(?=\p{L}{3})/gu, "-\n"],
  [/(?<=\d)(?=\d)/gu, "-\n"],
  [/fi/gu, "\ufb01"],
  [/fl/gu, "\ufb02"],
  [/oe/gu, "œ"],
  [/(?<=\d)-(?=\d)/gu, "–"],
  [/(?<=\d)-(?=\d)/gu, "\u2011"],
  [/- /gu, "– "],
  [/"/gu, "«"],
  [/é/gu, "e\u0301"],
  [/0/gu, "\uff10"],
  [/5/gu, "\uff15"],
  [/1/gu, "\uff11"],
];

function place(random: Random, text: string, { start, end }: Stretch, pattern: RegExp): Stretch | undefined {
  const found: Stretch[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found[random.below(found.length)];
}

function one<Item>(random: Random, items: readonly Item[]): Item {
  return items[random.below(items.length)] as Item;
}
