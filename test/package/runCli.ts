import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of the project as npm does: in the project root, with the caller's folder in INIT_CWD. */
export function runCli(
  command: "extract" | "validate",
  args: readonly string[],
  calledIn: string,
): CliResult {
  const file = join(ROOT, "src/cli", `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: calledIn },
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** A new empty folder, which goes when the test is done. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "chancery-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
