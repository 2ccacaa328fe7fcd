import { ExtractError } from "./extractError";
import { recogniseFile } from "./recognise";
import { refuseKind } from "./refusals";

/** The largest text that is read, in bytes. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

const EXPECTED_TEXT = "a plain text in UTF-8, as the Chamber publishes it";

/**
 * Bytes of a file → text: UTF-8, UTF-16 with a byte order mark, or Windows-1252. The mark is dropped.
 * Throws {@link ExtractError}: `too-large` above 20 MB, `encoding` where the bytes are in none of these, one of the
 * other kinds that are recognised, `binary` where they are no text at all, `empty` where there is only white space.
 */
export function decodeSource(bytes: Uint8Array): string {
  if (bytes.length > MAX_SOURCE_BYTES) {
    throw new ExtractError(
      "too-large",
      `The file has ${Math.round(bytes.length / 1024 / 1024)} MB.`,
      `one question of the Chamber, at most ${MAX_SOURCE_BYTES / 1024 / 1024} MB`,
    );
  }
  const kind = recogniseFile(bytes);
  if (kind) throw refuseKind(kind);
  const text = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeWindows1252(bytes);
  assertReadableText(text);
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** One byte to a sign. Where letters of UTF-8 stand in it too, the file is a damaged UTF-8. */
function decodeWindows1252(bytes: Uint8Array): string {
  if (hasControlBytes(bytes)) throw binary();
  const damaged = new TextDecoder("utf-8").decode(bytes);
  // Not every engine knows the signs that Windows has where Latin-1 has none.
  const text = new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009F]/gu, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
  if (/[\u0080-\uFFFC]/u.test(damaged) || /[\u0080-\u009F]/u.test(text)) {
    throw new ExtractError(
      "encoding",
      "The file is in UTF-8, but damaged, or in another encoding.",
      EXPECTED_TEXT,
    );
  }
  return text;
}

/** Throws {@link ExtractError} where a text is empty, too large or holds characters that no text has. */
export function assertReadableText(text: string): void {
  if (text.length > MAX_SOURCE_BYTES) {
    throw new ExtractError(
      "too-large",
      `The text has ${text.length} characters.`,
      `one question of the Chamber, at most ${MAX_SOURCE_BYTES} characters`,
    );
  }
  // The first class is all that `trim` knows; a byte order mark alone is no text either.
  if (!/[^\s\u0085\uFEFF]/u.test(text)) {
    throw new ExtractError("empty", "The text is empty.", "the text of one question of the Chamber");
  }
  // Control characters are what is looked for.
  if (/[\u0000-\u0008\u000E-\u001B\u007F]/u.test(text)) throw binary();
}

/** The signs from 0x80 to 0x9F; those that stand for nothing are left as they are. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function decodeUtf16(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-16be";
  const isMarked = encoding === "utf-16le" || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    if (isMarked) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ExtractError("encoding", "The file begins as UTF-16, but is damaged.", EXPECTED_TEXT);
  }
  // Latin letters in UTF-16 have a zero in every second byte, always on the same side.
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) > sample.length / 3 && Math.min(even, odd) < sample.length / 50) {
    throw new ExtractError(
      "encoding",
      "The file looks like UTF-16 without a byte order mark.",
      EXPECTED_TEXT,
    );
  }
  return undefined;
}

function hasControlBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1c) || byte === 0x7f);
}

function binary(): ExtractError {
  return new ExtractError("binary", "The file holds control characters; it is not a text.", EXPECTED_TEXT);
}
