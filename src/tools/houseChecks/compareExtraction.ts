import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { findShownFolder } from "../../cli/projectPackages";
import { PROJECT_EDITORIAL } from "../../cli/readEditorialFolder";
import { ROOT } from "../root";
import { runNode, type Outcome } from "../runNode";

const SOURCE = join(ROOT, "../shared/source/qrva-54-b079-0516-fr.txt");

/** Extracts the first document again and compares with the package in `data/`, byte for byte. Passes where its text is absent. */
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
    const kept = findShownFolder();
    const fresh = join(folder, "fresh");
    const parameters = ["src/cli/runExtract.ts", SOURCE, "--out", fresh, "--editorial", PROJECT_EDITORIAL];
    const extraction = await runNode(["--import", "tsx", ...parameters]);
    if (!extraction.passed) return extraction;
    const names = new Set([...(await listFiles(fresh)), ...(await listFiles(kept))]);
    const different: string[] = [];
    for (const name of names) if (!(await isSame(join(fresh, name), join(kept, name)))) different.push(name);
    return {
      passed: different.length === 0,
      output: different.map((name) => `${relative(ROOT, join(kept, name))} differs`).join("\n"),
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
