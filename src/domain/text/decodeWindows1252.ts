/** What 0x80 to 0x9F are; a bullet stands where there is nothing. */
const UPPER = "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ";
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The text of bytes in Windows-1252, in which spreadsheets and editors save where UTF-8 was not chosen. Undefined where
 * a byte means nothing there. By hand, since not every engine's decoder of that name knows 0x80 to 0x9F.
 */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => byte === 0 || UNUSED.has(byte))) return undefined;
  const text = new TextDecoder("latin1").decode(bytes);
  return text.replaceAll(/[\u0080-\u009F]/g, (mark) => UPPER[mark.charCodeAt(0) - 0x80] ?? mark);
}
