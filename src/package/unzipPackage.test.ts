import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { findZippedPackage, ZipError } from "./unzipPackage";

const bytes = new TextEncoder().encode("text");

test("the files of the package's folder are found, others are passed over", () => {
  const zip = zipSync({
    "net/datapackage.json": bytes,
    "net/posts.csv": bytes,
    "net/summary.txt": bytes,
    "net/deeper/places.csv": bytes,
    "posts.csv": bytes,
  });
  const found = findZippedPackage(zip);
  expect(found?.byteCount).toBe(2 * bytes.length);
  expect([...(found?.unpack() ?? [])]).toEqual([
    ["datapackage.json", bytes],
    ["posts.csv", bytes],
  ]);
});

test("a package may lie in no folder at all", () => {
  expect(findZippedPackage(zipSync({ "datapackage.json": bytes }))?.byteCount).toBe(bytes.length);
});

test.each([{ "posts.csv": bytes }, { "a/datapackage.json": bytes, "b/datapackage.json": bytes }])(
  "a zip without one package has none: %#",
  (files) => {
    expect(findZippedPackage(zipSync(files))).toBeUndefined();
  },
);

const TEXT = new TextEncoder().encode("post_id,alias\n".repeat(500));
const DIRECTORY_SIGNATURE = [0x50, 0x4b, 0x01, 0x02];
const SIZE_OFFSET = 24;

test("files are unpacked whole, stored or deflated", () => {
  const zip = zipSync({ "datapackage.json": TEXT, "posts.csv": [TEXT, { level: 0 }] });
  expect([...(findZippedPackage(zip)?.unpack() ?? [])]).toEqual([
    ["datapackage.json", TEXT],
    ["posts.csv", TEXT],
  ]);
});

test("a zip that says more bytes of a file than it has is refused", () => {
  const found = findZippedPackage(declaring(TEXT.length + 1));
  expect(found?.byteCount).toBe(TEXT.length + 1);
  expect(() => found?.unpack()).toThrow(ZipError);
});

test("no file is unpacked beyond what the zip says of it", () => {
  const found = findZippedPackage(declaring(10));
  expect(found?.byteCount).toBe(10);
  expect([...(found?.unpack() ?? [])]).toEqual([["datapackage.json", TEXT.slice(0, 10)]]);
});

test("a zip of very many files is refused", () => {
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`${index}.csv`, bytes]));
  expect(() => findZippedPackage(zipSync(many))).toThrow(ZipError);
});

test("whatever is cut off or changed is refused in words, never with another error", () => {
  const zip = zipSync({ "a.csv": TEXT, "datapackage.json": TEXT });
  for (let at = 0; at < zip.length; at += 1) {
    for (const damaged of [zip.slice(0, at), zip.with(at, 0xff)]) {
      try {
        findZippedPackage(damaged)?.unpack();
      } catch (error) {
        expect(error).toBeInstanceOf(ZipError);
      }
    }
  }
});

/** A zip whose directory says another size of its one file. */
function declaring(size: number): Uint8Array<ArrayBuffer> {
  const zip = zipSync({ "datapackage.json": TEXT });
  const directory = zip.findIndex((_, at) =>
    DIRECTORY_SIGNATURE.every((byte, index) => zip[at + index] === byte),
  );
  new DataView(zip.buffer).setUint32(directory + SIZE_OFFSET, size, true);
  return zip;
}
