import type { Limits } from "./limits";

/** Parses JSON that a stranger may have written. Throws an Error in plain words where it is none, or too deep. */
export function parseJson(text: string, limits: Limits): unknown {
  if (depthOf(text) > limits.jsonDepth) {
    throw new Error(`expected JSON nested at most ${limits.jsonDepth} deep, found more`);
  }
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch (error) {
    throw new Error(`expected JSON, found something else (${String(error)})`, { cause: error });
  }
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
