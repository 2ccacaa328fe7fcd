import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = new Set([
  ".atom",
  ".html",
  ".js",
  ".css",
  ".json",
  ".csv",
  ".svg",
  ".txt",
  ".xml",
  ".webmanifest",
  ".map",
]);
const SMALLEST_BYTES = 1000;

/** No page loads these, and they are half of the time: a step below the best takes a third of it, for 4 % more bytes. */
const FOR_PROGRAMS = /(?:^|[\\/])data[\\/]|\.(?:atom|feed\.json)$/;

/** Packs text files; what it has packed for an earlier build is taken from there. */
export interface Packer {
  /**
   * Writes `.br` and `.gz` beside every text file in `dir` that is worth it and has none yet. Zlib works in threads of
   * its own.
   */
  readonly packFolder: (dir: string) => Promise<void>;
  /** Forgets what was not asked for since this packer was made. */
  readonly forgetOthers: () => Promise<void>;
}

/** @param kept the folder in which packed files are kept, by their content; nothing is kept where it is absent. */
export function createPacker(kept?: string): Packer {
  const asked = new Map<string, Promise<Buffer>>();

  /** Once for files of the same content. */
  function pack(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const packed = asked.get(name) ?? takeOrMake(name, make);
    asked.set(name, packed);
    return packed;
  }

  async function takeOrMake(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    if (kept === undefined) return await make();
    const known = await readFile(join(kept, name)).catch(() => undefined);
    if (known) return known;
    const made = await make();
    // Put in place whole: another build may read it.
    const draft = join(kept, `${name}.${process.pid}`);
    await writeFile(draft, made);
    await rename(draft, join(kept, name));
    return made;
  }

  async function packFile(dir: string, path: string): Promise<void> {
    const file = join(dir, path);
    if (existsSync(`${file}.br`)) return;
    const content = await readFile(file);
    if (content.length < SMALLEST_BYTES) return;
    const quality = FOR_PROGRAMS.test(path) ? 10 : 11;
    const hash = createHash("sha256").update(content).digest("hex");
    const [brotli, gzipped] = await Promise.all([
      pack(`${hash}.${quality}.br`, () => compressBrotli(content, quality)),
      pack(`${hash}.gz`, () => promisify(gzip)(content, { level: 9 })),
    ]);
    await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  }

  return {
    packFolder: async (dir) => {
      if (kept !== undefined) await mkdir(kept, { recursive: true });
      const paths = await readdir(dir, { recursive: true });
      await Promise.all(paths.filter((path) => TEXT.has(extname(path))).map((path) => packFile(dir, path)));
    },
    forgetOthers: async () => {
      if (kept === undefined) return;
      const others = (await readdir(kept)).filter((name) => !asked.has(name));
      await Promise.all(others.map((name) => rm(join(kept, name), { force: true })));
    },
  };
}

function compressBrotli(content: Buffer, quality: number): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
