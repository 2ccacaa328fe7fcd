import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { startProgram } from "./ownProcess";

/** Says the number of its process, and that of one that it starts itself. */
const PROGRAM = ["-c", "sleep 1000 & echo $$ $!; wait"];

test("a program ends with all that it has started", async () => {
  const program = startProgram("/bin/sh", PROGRAM, {});
  const started = await readNumbers(program.stdout);
  expect(started.map(isRunning)).toEqual([true, true]);
  await program.stop();
  await expect.poll(() => started.map(isRunning)).toEqual([false, false]);
});

test("a program ends, with all that it has started, where the process that owns it is killed", async () => {
  const module = JSON.stringify(new URL("ownProcess.ts", import.meta.url).href);
  const script = `
    const { startProgram } = await import(${module});
    startProgram("/bin/sh", ${JSON.stringify(PROGRAM)}, {}).stdout.pipe(process.stdout);
  `;
  const owner = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const started = await readNumbers(owner.stdout);
  expect(started.map(isRunning)).toEqual([true, true]);
  owner.kill("SIGKILL");
  await expect.poll(() => started.map(isRunning)).toEqual([false, false]);
});

test("a program that ends by itself ends its output", async () => {
  const program = startProgram("/bin/sh", ["-c", "exit 1"], {});
  expect(await once(program.stdout.resume(), "end")).toEqual([]);
  await program.stop();
});

async function readNumbers(output: NodeJS.ReadableStream): Promise<number[]> {
  const [line] = (await once(createInterface(output), "line")) as [string];
  return line.split(" ").map(Number);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
