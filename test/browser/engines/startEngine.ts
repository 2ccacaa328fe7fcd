import { inject } from "vitest";
import { startChromium } from "./chromiumEngine";
import type { Engine, EngineName } from "./driver";
import { startFirefox } from "./firefoxEngine";
import { startWebKit } from "./webkitEngine";

/** Starts an engine that this machine has, Chromium without the window around it. */
export async function startEngine(name: EngineName, siteUrl: string): Promise<Engine> {
  const { shell, firefox, webkit } = inject("engines");
  if (name === "chromium") return await startChromium(shell, siteUrl);
  if (name === "firefox" && firefox) return await startFirefox(firefox, siteUrl);
  if (name === "webkit" && webkit) return startWebKit(webkit, siteUrl);
  throw new Error(`${name} is not installed.`);
}
