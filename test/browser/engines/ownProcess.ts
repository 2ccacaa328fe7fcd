import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** A program with all that it starts itself: they end together, at the latest with this process. */
export interface OwnProcess {
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly stop: () => Promise<void>;
}

/**
 * A shell that ends its whole group with the program, or with its own input. The system closes that input when this
 * process ends, also where it is killed and can run nothing more.
 */
const GUARD = `{ "$@"; kill -s KILL 0; } & read -r _; kill -s KILL 0`;

export function startProgram(
  path: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>>,
): OwnProcess {
  const guard = spawn("/bin/sh", ["-c", GUARD, "guard", path, ...parameters], {
    stdio: ["pipe", "pipe", "pipe"],
    // A group of its own, which can be ended whole.
    detached: true,
    env: { ...process.env, ...env },
  });
  const ended = once(guard, "exit");
  return {
    stdout: guard.stdout,
    stderr: guard.stderr,
    stop: async () => {
      guard.stdin.end();
      await ended;
    },
  };
}
