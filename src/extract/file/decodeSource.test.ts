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

test("reads Windows-1252, and refuses what is no text in it or a damaged UTF-8", () => {
  const windows1252 = Uint8Array.of(...Buffer.from("Législature l", "latin1"), 0x92, ...Buffer.from("un"));
  expect(decodeSource(windows1252)).toBe("Législature l’un");
  expect(refusal(Uint8Array.of(...windows1252, 0x81))).toBe("encoding");
  expect(refusal(Uint8Array.of(...Buffer.from("Législature"), 0xe9))).toBe("encoding");
});

test("reads UTF-16 with its mark in either order, and refuses it without", () => {
  const units = Uint8Array.from(
    "Bulletin nr : B001".split("").flatMap((letter) => [letter.charCodeAt(0), 0]),
  );
  expect(refusal(units)).toBe("encoding");
  expect(decodeSource(Uint8Array.of(0xff, 0xfe, ...units))).toBe("Bulletin nr : B001");
  const swapped = units.map((_, index) => units[index ^ 1] ?? 0);
  expect(decodeSource(Uint8Array.of(0xfe, 0xff, ...swapped))).toBe("Bulletin nr : B001");
  expect(refusal(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00))).toBe("encoding");
});

test("refuses a picture for what it is, and a program and a text with a zero in it as binary", () => {
  expect(refusal(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3))).toBe(
    "image",
  );
  expect(refusal(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0))).toBe("binary");
  expect(refusal(new TextEncoder().encode("Bulletin\u0000 nr : B001"))).toBe("binary");
});

test("refuses more than 20 MB before decoding it", () => {
  expect(refusal(new Uint8Array(MAX_SOURCE_BYTES + 1))).toBe("too-large");
});
