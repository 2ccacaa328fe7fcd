import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./root";
import { runNode, type Outcome } from "./runNode";

const SOURCE = join(ROOT, "../shared/source/qrva-54-b079-0516-fr.txt");
const DATA = join(ROOT, "data");

/** Extracts the first document again and compares with `data/`, byte for byte. Passes where its text is absent. */
export async function compareExtraction(): Promise<Outcome> {
  if (!existsSync(SOURCE)) {
    return {
      passed: true,
      output: "skipped: the source text is not beside the checkout",
      worthReading: true,
    };
  }
  const folder = await mkdtemp(join(tmpdir(), "chancery-extract-"));
  try {
    const fresh = join(folder, "data");
    const parameters = ["src/cli/extract.ts", SOURCE, "--out", fresh, "--editorial", join(DATA, "editorial")];
    const extraction = await runNode(["--import", "tsx", ...parameters]);
    if (!extraction.passed) return extraction;
    const names = new Set([...(await listFiles(fresh)), ...(await listFiles(DATA))]);
    const different: string[] = [];
    for (const name of names) if (!(await isSame(join(fresh, name), join(DATA, name)))) different.push(name);
    return {
      passed: different.length === 0,
      output: different.map((name) => `data/${name} differs`).join("\n"),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function isSame(one: string, other: string): Promise<boolean> {
  if (!existsSync(one) || !existsSync(other)) return false;
  return (await readFile(one)).equals(await readFile(other));
}
