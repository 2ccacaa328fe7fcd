import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** A program with all that it starts itself: they end together, at the latest with this process. */
export interface OwnProcess {
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly stop: () => Promise<void>;
}

export function startProgram(
  path: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>>,
): OwnProcess {
  const started: ChildProcessByStdio<null, Readable, Readable> = spawn(path, parameters, {
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, which can be ended whole.
    detached: true,
    env: { ...process.env, ...env },
  });
  const kill = () => killGroup(started.pid);
  process.once("exit", kill);
  const ended = once(started, "exit").finally(() => process.off("exit", kill));
  return {
    stdout: started.stdout,
    stderr: started.stderr,
    stop: async () => {
      kill();
      await ended;
    },
  };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
