/**
 * A text as it may stand in a message or a terminal: control characters and those that turn the direction of writing
 * or are not seen are written out (`\u{202e}`), so that what is read is what stands there. Line ends and tabs stay.
 */
export function showControls(text: string): string {
  return text.replaceAll(HIDDEN, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
}

const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
