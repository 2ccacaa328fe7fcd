import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished, vi } from "vitest";
import { extractCommand } from "../../src/cli/extractCommand";
import { runCommand } from "../../src/cli/runCommand";
import { validateCommand } from "../../src/cli/validateCommand";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const COMMANDS = { extract: extractCommand, validate: validateCommand };

/** Runs a command of the project in this process, as if called in `calledIn`. */
export async function runCli(
  command: keyof typeof COMMANDS,
  args: readonly string[],
  calledIn: string,
): Promise<CliResult> {
  vi.stubEnv("INIT_CWD", calledIn);
  onTestFinished(() => void vi.unstubAllEnvs());
  let out = "";
  let err = "";
  const code = await runCommand(
    command,
    COMMANDS[command],
    args,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { code, out, err };
}

/** Runs a command as npm does: a process in the project root, with the caller's folder in INIT_CWD. */
export function spawnCli(
  command: keyof typeof COMMANDS,
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
