import { ExtractError } from "./extractError";

/** The largest text that is read, in bytes. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

const EXPECTED_TEXT = "a plain text in UTF-8, as the Chamber publishes it";

/**
 * Bytes of a file → text. A byte order mark of UTF-8 is dropped.
 * Throws {@link ExtractError}: `too-large` above 20 MB, `encoding` where the bytes are not UTF-8,
 * `binary` where they are no text at all, `empty` where there is nothing but white space.
 */
export function decodeSource(bytes: Uint8Array): string {
  if (bytes.length > MAX_SOURCE_BYTES) {
    throw new ExtractError(
      "too-large",
      `The file has ${Math.round(bytes.length / 1024 / 1024)} MB.`,
      `one question of the Chamber, at most ${MAX_SOURCE_BYTES / 1024 / 1024} MB`,
    );
  }
  refuseUtf16(bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    if (hasControlBytes(bytes)) throw binary();
    throw new ExtractError("encoding", "The file is not in UTF-8.", EXPECTED_TEXT);
  }
  assertReadableText(text);
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

function refuseUtf16(bytes: Uint8Array): void {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // Latin letters in UTF-16 have a zero in every second byte, always on the same side.
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const oneSided = Math.max(even, odd) > sample.length / 3 && Math.min(even, odd) < sample.length / 50;
  if (marked || oneSided) {
    throw new ExtractError("encoding", "The file looks like UTF-16.", EXPECTED_TEXT);
  }
}

function hasControlBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1c) || byte === 0x7f);
}

function binary(): ExtractError {
  return new ExtractError("binary", "The file holds control characters; it is not a text.", EXPECTED_TEXT);
}
