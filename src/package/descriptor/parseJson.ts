import type { Limits } from "../packageLimits";

/** Parses JSON that a stranger may have written. Throws an Error in plain words where it is none, or too deep. */
export function parseJson(text: string, limits: Limits): unknown {
  if (depthOf(text) > limits.jsonDepth) {
    throw new Error(`expected JSON nested at most ${limits.jsonDepth} deep, found more`);
  }
  const json = parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  const repeated = findRepeatedKey(text);
  if (repeated !== undefined)
    throw new Error(`expected each key once in its object, found ${repeated} twice`);
  return json;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`expected JSON, found something else (${String(error)})`, { cause: error });
  }
}

/** A key, in its quotes, that stands twice in one object of good JSON: all but the last would be lost in silence. */
function findRepeatedKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === OPENING_BRACE) open.push(new Set());
    else if (mark === CLOSING_BRACE) open.pop();
    else if (mark === QUOTE) {
      const end = endOfString(text, at);
      if (/^\s*:/.test(text.slice(end, end + LONGEST_GAP))) {
        const key = text.slice(at, end);
        const name = JSON.parse(key) as string;
        if (open.at(-1)?.has(name)) return key;
        open.at(-1)?.add(name);
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** More white space before a colon than anyone writes. */
const LONGEST_GAP = 100;

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

/** Brackets are counted before parsing, so that depth cannot exhaust the parser. One pass, whatever stands there. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === QUOTE) inString = !inString;
    else if (inString) at += mark === BACKSLASH ? 1 : 0;
    else if (mark === OPENING_BRACE || mark === OPENING_BRACKET) deepest = Math.max(deepest, (depth += 1));
    else if (mark === CLOSING_BRACE || mark === CLOSING_BRACKET) depth -= 1;
  }
  return deepest;
}

const QUOTE = 0x22;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
