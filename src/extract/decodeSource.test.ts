import { expect, test } from "vitest";
import { decodeSource, MAX_SOURCE_BYTES } from "./decodeSource";
import { ExtractError } from "./extractError";

function refusal(bytes: Uint8Array): string {
  try {
    decodeSource(bytes);
    return "accepted";
  } catch (error) {
    return error instanceof ExtractError ? error.code : "another error";
  }
}

test("drops a byte order mark of UTF-8", () => {
  expect(decodeSource(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toBe("é");
});

test("refuses an empty file and one of white space", () => {
  expect(refusal(new Uint8Array())).toBe("empty");
  expect(refusal(new TextEncoder().encode(" \n\u00a0\ufeff"))).toBe("empty");
});

test("refuses Latin-1", () => {
  expect(refusal(Uint8Array.from("Législature", (letter) => letter.codePointAt(0) ?? 0))).toBe("encoding");
});

test("refuses UTF-16 with and without its mark", () => {
  const units = Uint8Array.from(
    "Bulletin nr : B001".split("").flatMap((letter) => [letter.charCodeAt(0), 0]),
  );
  expect(refusal(units)).toBe("encoding");
  expect(refusal(Uint8Array.of(0xff, 0xfe, ...units))).toBe("encoding");
});

test("refuses a picture and a text with a zero in it as binary", () => {
  expect(refusal(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3))).toBe(
    "binary",
  );
  expect(refusal(new TextEncoder().encode("Bulletin\u0000 nr : B001"))).toBe("binary");
});

test("refuses more than 20 MB before decoding it", () => {
  expect(refusal(new Uint8Array(MAX_SOURCE_BYTES + 1))).toBe("too-large");
});
