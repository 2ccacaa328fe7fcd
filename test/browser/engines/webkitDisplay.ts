import { once } from "node:events";
import { createInterface } from "node:readline";
import { readVersion } from "../programs";
import { findWebKitPrograms, type WebKitInstallation } from "./installations";
import { startProgram } from "./ownProcess";

/** WebKitGTK with a display that no screen shows; undefined where it is not installed. */
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
  const [line] = (await once(createInterface(server.stdout), "line")) as [string];
  const display = `:${line.trim()}`;
  const version = await readVersion(browser, { DISPLAY: display });
  if (version === undefined) {
    await server.stop();
    return undefined;
  }
  return { installation: { driver, browser, version, display }, close: server.stop };
}
