import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { findZippedPackage, ZipError } from "./unzipPackage";

const bytes = new TextEncoder().encode("text");

test("the files of the package's folder are found, others are passed over", async () => {
  const zip = zipSync({
    "net/datapackage.json": bytes,
    "net/posts.csv": bytes,
    "net/summary.txt": bytes,
    "net/deeper/places.csv": bytes,
    "posts.csv": bytes,
  });
  const found = findZippedPackage(zip);
  expect(found?.byteCount).toBe(2 * bytes.length);
  expect([...((await found?.unpack()) ?? [])]).toEqual([
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
const FILE_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const FLAGS_OFFSET = 6;
const SIZES_FOLLOW = 8;
const LOCAL_SIZES_OFFSET = 18;
const DIRECTORY_SIGNATURE = [0x50, 0x4b, 0x01, 0x02];
const SIZE_OFFSET = 24;

test("files are unpacked whole, stored or deflated", async () => {
  const zip = zipSync({ "datapackage.json": TEXT, "posts.csv": [TEXT, { level: 0 }] });
  expect([...((await findZippedPackage(zip)?.unpack()) ?? [])]).toEqual([
    ["datapackage.json", TEXT],
    ["posts.csv", TEXT],
  ]);
});

test("a zip whose sizes stand in its directory alone, as some programs write it, is unpacked", async () => {
  const zip = zipSync({ "datapackage.json": TEXT, "posts.csv": TEXT });
  for (let at = 0; at < zip.length; at += 1) {
    if (!FILE_SIGNATURE.every((byte, index) => zip[at + index] === byte)) continue;
    zip[at + FLAGS_OFFSET] = SIZES_FOLLOW;
    zip.fill(0, at + LOCAL_SIZES_OFFSET, at + LOCAL_SIZES_OFFSET + 8);
  }
  expect([...((await findZippedPackage(zip)?.unpack()) ?? [])]).toEqual([
    ["datapackage.json", TEXT],
    ["posts.csv", TEXT],
  ]);
});

test("a zip that says more bytes of a file than it has is refused", async () => {
  const found = findZippedPackage(declaring(TEXT.length + 1));
  expect(found?.byteCount).toBe(TEXT.length + 1);
  await expect(found?.unpack()).rejects.toThrow(ZipError);
});

test("a zip that says fewer bytes of a file than it has is refused", async () => {
  const found = findZippedPackage(declaring(10));
  expect(found?.byteCount).toBe(10);
  await expect(found?.unpack()).rejects.toThrow(ZipError);
});

test("a zip of very many files is refused", () => {
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`${index}.csv`, bytes]));
  expect(() => findZippedPackage(zipSync(many))).toThrow(ZipError);
});

test("whatever is cut off or changed is refused in words, never with another error", async () => {
  const zip = zipSync({ "a.csv": TEXT, "datapackage.json": TEXT });
  for (let at = 0; at < zip.length; at += 1) {
    for (const damaged of [zip.slice(0, at), zip.with(at, 0xff)]) {
      try {
        await findZippedPackage(damaged)?.unpack();
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
