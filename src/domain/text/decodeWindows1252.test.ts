import { expect, test } from "vitest";
import { decodeWindows1252 } from "./decodeWindows1252";

test("letters, quotes, dashes and the euro sign are what the bytes mean", () => {
  const bytes = [0xe9, 0x20, 0x80, 0x20, 0x93, 0x96, 0x94, 0x20, 0x92, 0x9c, 0xff];
  expect(decodeWindows1252(Uint8Array.from(bytes))).toBe("é € “–” ’œÿ");
});

test.each([0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d])("the byte %d means nothing", (byte) => {
  expect(decodeWindows1252(Uint8Array.from([0x61, byte]))).toBeUndefined();
});
