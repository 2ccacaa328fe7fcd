import { join } from "node:path";
import { build } from "vite";
import { afterEach, expect, test, vi } from "vitest";
import { SERVICE_WORKER } from "../build/offlineSwitch";
import { ROOT } from "../root";
import { offlineFlag } from "./offlineFlag";

afterEach(() => vi.unstubAllEnvs());

/** Every script that comes of the part of the page that lets the browser keep the site. */
async function bundleOffline(offline: string): Promise<readonly string[]> {
  vi.stubEnv("OFFLINE", offline);
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    plugins: [offlineFlag()],
    build: {
      write: false,
      rolldownOptions: {
        input: join(ROOT, "src/app/offline/Offline.tsx"),
        preserveEntrySignatures: "strict",
        external: /^(?:react|@lingui|virtual:)/,
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  return outputs.flatMap((output) => (output.type === "chunk" ? [output.code] : []));
}

const registers = (script: string) => script.includes(SERVICE_WORKER);

test("pages of a build that keeps the site bring what registers its worker, and those of one that does not bring nothing of it", async () => {
  expect((await bundleOffline("")).some(registers)).toBe(true);
  const switchedOff = await bundleOffline("off");
  expect(switchedOff.length).toBeGreaterThan(0);
  expect(switchedOff.some(registers)).toBe(false);
});
