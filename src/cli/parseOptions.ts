import { parseArgs, type ParseArgsConfig } from "node:util";
import { CommandError } from "./runCommand";

type OptionTypes = NonNullable<ParseArgsConfig["options"]>;

/** Reads the options of a command, `--help` among them. Throws a CommandError with its usage where they are not as described. */
export function parseOptions<const O extends OptionTypes>(
  args: readonly string[],
  options: O,
  usage: string,
) {
  try {
    const help = { help: { type: "boolean", short: "h" } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options: { ...options, ...help } });
  } catch (error) {
    throw misuse(error instanceof Error ? error.message : String(error), usage);
  }
}

/** What a command was asked wrongly, with how it is asked. */
export function misuse(message: string, usage: string): CommandError {
  return new CommandError(`${message}\n\n${usage}`);
}
