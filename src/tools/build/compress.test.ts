import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { createPacker } from "./compress";

async function makeFolders() {
  const root = await mkdtemp(join(tmpdir(), "chancery-pack-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [site, kept] = [join(root, "site"), join(root, "kept")];
  await mkdir(join(site, "data"), { recursive: true });
  return { site, kept };
}

const TEXT = "post,channel\n".repeat(200);

test("text is packed in two ways and comes out as it was; what is small or no text is left", async () => {
  const { site, kept } = await makeFolders();
  await writeFile(join(site, "data/posts.csv"), TEXT);
  await writeFile(join(site, "small.csv"), "post");
  await writeFile(join(site, "picture.png"), TEXT);
  await createPacker(kept).packFolder(site);
  expect((await readdir(site, { recursive: true })).toSorted()).toEqual([
    "data",
    "data/posts.csv",
    "data/posts.csv.br",
    "data/posts.csv.gz",
    "picture.png",
    "small.csv",
  ]);
  const packed = (ending: string) => readFile(join(site, `data/posts.csv.${ending}`));
  expect(String(brotliDecompressSync(await packed("br")))).toBe(TEXT);
  expect(String(gunzipSync(await packed("gz")))).toBe(TEXT);
});

test("files of the same content are packed together", async () => {
  const { site, kept } = await makeFolders();
  const names = Array.from({ length: 8 }, (_, index) => `${index}.csv`);
  await Promise.all(names.map((name) => writeFile(join(site, name), TEXT)));
  await createPacker(kept).packFolder(site);
  for (const name of names) {
    expect(String(brotliDecompressSync(await readFile(join(site, `${name}.br`))))).toBe(TEXT);
  }
  expect(await readdir(kept)).toHaveLength(2);
});

test("what an earlier build packed is taken from there, and forgotten once no build asks for it", async () => {
  const { site, kept } = await makeFolders();
  await writeFile(join(site, "one.csv"), TEXT);
  await createPacker(kept).packFolder(site);
  const names = await readdir(kept);
  expect(names).toHaveLength(2);
  const [brotli = ""] = names.filter((name) => name.endsWith(".br"));
  await writeFile(join(kept, brotli), "from the earlier build");
  await rm(join(site, "one.csv.br"));
  const again = createPacker(kept);
  await again.packFolder(site);
  await again.forgetOthers();
  expect(await readFile(join(site, "one.csv.br"), "utf8")).toBe("from the earlier build");
  expect(await readdir(kept)).toHaveLength(2);
  await createPacker(kept).forgetOthers();
  expect(await readdir(kept)).toEqual([]);
});
