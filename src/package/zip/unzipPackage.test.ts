import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { PackageError } from "../packageError";
import { findZippedPackage } from "./unzipPackage";
import { ZipError } from "./zipDirectory";

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
  expect(found.byteCount).toBe(2 * bytes.length);
  expect([...(await found.unpack())]).toEqual([
    ["datapackage.json", bytes],
    ["posts.csv", bytes],
  ]);
});

test("a package may lie in no folder at all", () => {
  expect(findZippedPackage(zipSync({ "datapackage.json": bytes })).byteCount).toBe(bytes.length);
});

test.each([
  ["no-package", zipSync({ "posts.csv": bytes })],
  ["several-packages", zipSync({ "a/datapackage.json": bytes, "b/datapackage.json": bytes })],
  ["no-zip", bytes],
  ["broken-zip", zipSync({ "datapackage.json": bytes }).slice(0, -1)],
  [
    "too-many-files",
    zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.csv`, bytes]))),
  ],
] as const)("a zip without one package is refused for one reason: %s", (fault, zip) => {
  expect(() => findZippedPackage(zip)).toThrow(new ZipError(fault));
});

const TEXT = new TextEncoder().encode("post_id,alias\n".repeat(500));
const FILE_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const FLAGS_OFFSET = 6;
const SIZES_FOLLOW = 8;
const LOCAL_SIZES_OFFSET = 18;
const DIRECTORY_SIGNATURE = [0x50, 0x4b, 0x01, 0x02];
const SIZE_OFFSET = 24;

test("files are unpacked whole, stored or deflated", async () => {
  const zip = zipSync({ "datapackage.json": TEXT, "posts.csv": [TEXT, { level: 0 }] });
  expect([...(await findZippedPackage(zip).unpack())]).toEqual([
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
  expect([...(await findZippedPackage(zip).unpack())]).toEqual([
    ["datapackage.json", TEXT],
    ["posts.csv", TEXT],
  ]);
});

test("a zip that says more bytes of a file than it has is refused", async () => {
  const found = findZippedPackage(declaring(TEXT.length + 1));
  expect(found.byteCount).toBe(TEXT.length + 1);
  await expect(found.unpack()).rejects.toThrow(`expected ${TEXT.length + 1} bytes, as the zip says`);
});

test("a zip that says fewer bytes of a file than it has is refused", async () => {
  const found = findZippedPackage(declaring(10));
  expect(found.byteCount).toBe(10);
  await expect(found.unpack()).rejects.toThrow("expected 10 bytes, as the zip says");
});

test("paths with backslashes and names in capitals, as some programs write them, are read", async () => {
  const found = findZippedPackage(zipSync({ "net\\DATAPACKAGE.JSON": TEXT, "net\\Posts.CSV": TEXT }));
  expect([...(await found.unpack()).keys()]).toEqual(["DATAPACKAGE.JSON", "Posts.CSV"]);
});

test("a byte that was changed within a file is found by the checksum, and the file is named", async () => {
  const zip = zipSync({ "datapackage.json": TEXT, "posts.csv": [TEXT, { level: 0 }] });
  const changed = zip.with(
    zip.findIndex((_, at) => TEXT.slice(0, 40).every((byte, index) => zip[at + index] === byte)),
    0x51,
  );
  await expect(findZippedPackage(changed).unpack()).rejects.toThrow(/^posts\.csv: expected the checksum/);
});

test.each([
  ["flags", 1, "posts.csv: expected a file without a password, found it encrypted"],
  ["method", 12, "posts.csv: expected a file that is stored or deflated, found it packed by method 12"],
] as const)("what cannot be unpacked is named for what it is: %s", (field, value, message) => {
  const zip = zipSync({ "posts.csv": TEXT, "datapackage.json": TEXT });
  const offset = { flags: 8, method: 10 }[field];
  new DataView(zip.buffer).setUint16(directoryOf(zip) + offset, value, true);
  expect(() => findZippedPackage(zip)).toThrow(message);
});

test("a file that stands twice in the zip is named", () => {
  const zip = zipSync({ "datapackage.json": TEXT, "posts.csv": TEXT, "spots.csv": TEXT });
  const name = new TextEncoder().encode("posts");
  for (let at = 0; at < zip.length; at += 1) {
    if (zip[at] === 0x73 && zip[at + 1] === 0x70 && zip[at + 4] === 0x73) zip.set(name, at);
  }
  expect(() => findZippedPackage(zip)).toThrow(
    "posts.csv: expected each file once in the zip, found it twice",
  );
});

test("a zip whose numbers need 64 bits, as some programs always write them, is unpacked", async () => {
  const zip = withLargeNumbers(zipSync({ "datapackage.json": TEXT }));
  const found = findZippedPackage(zip);
  expect(found.byteCount).toBe(TEXT.length);
  expect([...(await found.unpack())]).toEqual([["datapackage.json", TEXT]]);
});

test("whatever is cut off or changed is refused in words, never with another error", async () => {
  const zip = zipSync({ "a.csv": TEXT, "datapackage.json": TEXT });
  for (let at = 0; at < zip.length; at += 1) {
    for (const damaged of [zip.slice(0, at), zip.with(at, 0xff)]) {
      try {
        await findZippedPackage(damaged).unpack();
      } catch (error) {
        expect(error instanceof ZipError || error instanceof PackageError).toBe(true);
      }
    }
  }
});

test("whatever is changed within a file or its size and checksum never goes unnoticed", async () => {
  const zip = zipSync({ "datapackage.json": [TEXT.slice(0, 100), { level: 0 }] });
  const [content, end] = [zip.indexOf(TEXT[0]!, 30 + "datapackage.json".length), directoryOf(zip)];
  for (let at = content; at < end; at += 1) {
    await expect(findZippedPackage(zip.with(at, 0xff)).unpack()).rejects.toThrow(/damaged/);
  }
  for (let at = end + 16; at < end + SIZE_OFFSET + 4; at += 1) {
    await expect(async () => findZippedPackage(zip.with(at, 0x7f)).unpack()).rejects.toThrow(/damaged|bytes/);
  }
});

/** A zip whose directory says another size of its one file. */
function declaring(size: number): Uint8Array<ArrayBuffer> {
  const zip = zipSync({ "datapackage.json": TEXT });
  new DataView(zip.buffer).setUint32(directoryOf(zip) + SIZE_OFFSET, size, true);
  return zip;
}

function directoryOf(zip: Uint8Array): number {
  return zip.findIndex((_, at) => DIRECTORY_SIGNATURE.every((byte, index) => zip[at + index] === byte));
}

/** The same zip of one file with its sizes, and the place of its directory, written in 64 bits. */
function withLargeNumbers(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const directory = directoryOf(zip);
  const endStart = zip.length - 22;
  const before = new DataView(zip.buffer);
  const entry = zip.slice(directory, endStart);
  const extra = new Uint8Array(20);
  const numbers = new DataView(extra.buffer);
  numbers.setUint16(0, 1, true);
  numbers.setUint16(2, 16, true);
  numbers.setBigUint64(4, BigInt(before.getUint32(directory + SIZE_OFFSET, true)), true);
  numbers.setBigUint64(12, BigInt(before.getUint32(directory + SIZE_OFFSET - 4, true)), true);
  entry.fill(0xff, 20, 28);
  new DataView(entry.buffer).setUint16(30, extra.length, true);
  const largeEnd = new Uint8Array(56);
  largeEnd.set([0x50, 0x4b, 6, 6]);
  new DataView(largeEnd.buffer).setBigUint64(32, 1n, true);
  new DataView(largeEnd.buffer).setBigUint64(48, BigInt(directory), true);
  const locator = new Uint8Array(20);
  locator.set([0x50, 0x4b, 6, 7]);
  const largeEndStart = directory + entry.length + extra.length;
  new DataView(locator.buffer).setBigUint64(8, BigInt(largeEndStart), true);
  const end = zip.slice(endStart).fill(0xff, 8, 20);
  return Uint8Array.from([...zip.slice(0, directory), ...entry, ...extra, ...largeEnd, ...locator, ...end]);
}
