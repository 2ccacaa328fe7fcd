import { resolve } from "node:path";

/** Something the user can put right. The message says what, where, and what was expected. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
  }
}

/**
 * Runs a command and sets the exit code of the process: what `command` returns, or 2 with one message on
 * stderr where it throws.
 */
export async function runCommand(name: string, command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    const isExpected = error instanceof CommandError;
    const message = error instanceof Error ? (!isExpected && error.stack) || error.message : String(error);
    process.stderr.write(`${name}: ${message}\n`);
    process.exitCode = 2;
  }
}

/** Resolves a path as the user meant it: npm runs scripts in the project root, wherever it was called. */
export function resolvePath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

/** What the operating system says, in a form for a message: `no such file or directory (ENOENT)`. */
export function describeSystemError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  const words = /^[A-Z0-9_]+: ([^,]+)/.exec(error.message)?.[1];
  return words && code ? `${words} (${code})` : error.message;
}
