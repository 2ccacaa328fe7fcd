import { resolve } from "node:path";
import { showControls } from "../domain/text/showControls";

/** Something the user can put right. The message says what, where, and what was expected. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
  }
}

export type Print = (text: string) => void;

/** Does what the arguments ask for and returns the exit code. Throws a CommandError where it cannot. */
export type Command = (args: readonly string[], print: Print) => Promise<number>;

/**
 * Runs a command and returns its exit code, or 2 where it throws, with one message on `printError`. What a document
 * brought along cannot steer the terminal.
 *
 * @internal Exported for tests.
 */
export async function runCommand(
  name: string,
  command: Command,
  args: readonly string[],
  print: Print,
  printError: Print,
): Promise<number> {
  try {
    return await command(args, (text) => print(showControls(text)));
  } catch (error) {
    const isExpected = error instanceof CommandError;
    const message = error instanceof Error ? (!isExpected && error.stack) || error.message : String(error);
    printError(showControls(`${name}: ${message}\n`));
    return 2;
  }
}

/** Runs a command for this process: its arguments, its streams, its exit code. */
export async function runProcess(name: string, command: Command): Promise<void> {
  process.exitCode = await runCommand(
    name,
    command,
    process.argv.slice(2),
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
  );
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
