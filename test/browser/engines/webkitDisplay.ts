import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { readVersion } from "../site/programs";
import { findWebKitPrograms, type WebKitInstallation } from "./installations";
import { startProgram } from "./ownProcess";

/** WebKitGTK with a display that no screen shows; undefined where it is not installed or does not start. */
export async function openWebKitDisplay(): Promise<
  { readonly installation: WebKitInstallation; readonly close: () => Promise<void> } | undefined
> {
  const programs = findWebKitPrograms();
  if (!programs) return undefined;
  const { driver, browser, xvfb } = programs;
  // The server takes the first number that is free and writes it to its output.
  const parameters = ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
  const server = startProgram(xvfb, parameters, {});
  server.stderr.resume();
  const line = await readLine(server.stdout);
  const display = `:${line?.trim()}`;
  const version = line === undefined ? undefined : await readVersion(browser, { DISPLAY: display });
  if (version === undefined) {
    await server.stop();
    return undefined;
  }
  return { installation: { driver, browser, version, display }, close: server.stop };
}

/** Undefined where the program ends without a word. */
async function readLine(output: Readable): Promise<string | undefined> {
  for await (const line of createInterface(output)) return line;
  return undefined;
}
