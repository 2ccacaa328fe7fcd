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

/** Brackets are counted before parsing, so that depth cannot exhaust the parser. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (inString) {
      if (mark === "\\") at += 1;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === "{" || mark === "[") deepest = Math.max(deepest, (depth += 1));
    else if (mark === "}" || mark === "]") depth -= 1;
  }
  return deepest;
}
