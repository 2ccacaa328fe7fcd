import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { computeCrc32 } from "./crc32";

test("the checksum is that of the standard's own example, and that of every other program", () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  expect(computeCrc32(encode("123456789"))).toBe(0xcbf43926);
  expect(computeCrc32(encode(""))).toBe(0);
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 37) & 0xff);
  expect(computeCrc32(bytes)).toBe(crc32(bytes));
});
