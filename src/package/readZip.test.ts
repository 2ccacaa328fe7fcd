import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { listZip, unpackEntry, ZipError } from "./readZip";

const TEXT = new TextEncoder().encode("post_id,alias\n".repeat(500));
const DIRECTORY_SIGNATURE = [0x50, 0x4b, 0x01, 0x02];
const SIZE_OFFSET = 24;

test("files are unpacked whole, stored or deflated, and folders are no files", async () => {
  const zip = zipSync({
    a: { "deflated.csv": TEXT, "stored.csv": [TEXT, { level: 0 }] },
    "b/": new Uint8Array(),
  });
  const entries = listZip(zip);
  expect(entries.map(({ path }) => path)).toEqual(["a/deflated.csv", "a/stored.csv"]);
  expect(await Promise.all(entries.map(unpackEntry))).toEqual([TEXT, TEXT]);
});

test.each([TEXT.length - 1, TEXT.length + 1, 0])(
  "a zip that says %i bytes of a file that has others is refused",
  async (declared) => {
    const zip = zipSync({ "a.csv": TEXT });
    const directory = zip.findIndex((_, at) =>
      DIRECTORY_SIGNATURE.every((byte, index) => zip[at + index] === byte),
    );
    new DataView(zip.buffer).setUint32(directory + SIZE_OFFSET, declared, true);
    const [entry] = listZip(zip);
    expect(entry?.byteCount).toBe(declared);
    await expect(unpackEntry(entry!)).rejects.toThrow(ZipError);
  },
);

test("whatever is cut off or changed is refused in words, never with another error", async () => {
  const zip = zipSync({ "a.csv": TEXT, "datapackage.json": TEXT });
  for (let at = 0; at < zip.length; at += 1) {
    for (const damaged of [zip.slice(0, at), zip.with(at, 0xff)]) {
      try {
        await Promise.all(listZip(damaged).map(unpackEntry));
      } catch (error) {
        expect(error).toBeInstanceOf(ZipError);
      }
    }
  }
});
