import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

/** The two machines on which a page is looked at. */
export interface Profile {
  readonly name: "mobile" | "desktop";
  readonly viewport: { readonly width: number; readonly height: number };
  /** How many times slower than this machine its processor is. */
  readonly cpuSlowdown: number;
  /** Absent where the network is not held back. */
  readonly network?: undefined | { readonly latencyMs: number; readonly bitsPerSecond: number };
}

export const PROFILES = {
  mobile: {
    name: "mobile",
    viewport: { width: 412, height: 823 },
    cpuSlowdown: 4,
    network: { latencyMs: 150, bitsPerSecond: 1_600_000 },
  },
  desktop: { name: "desktop", viewport: { width: 1350, height: 940 }, cpuSlowdown: 1 },
} as const satisfies Record<string, Profile>;

/** A page in a fresh browser profile: nothing is cached. */
export interface ProfiledPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly context: BrowserContext;
}

export async function openProfiledPage(browser: Browser, profile: Profile): Promise<ProfiledPage> {
  const context = await browser.newContext({
    viewport: profile.viewport,
    isMobile: profile.name === "mobile",
    hasTouch: profile.name === "mobile",
  });
  const page = await context.newPage();
  // The compiler that runs this file marks functions by a helper that a page does not know.
  await page.addInitScript("globalThis.__name = (named) => named");
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (profile.network) {
    const bytesPerSecond = profile.network.bitsPerSecond / 8;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: profile.network.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: profile.cpuSlowdown });
  return { page, session, context };
}
