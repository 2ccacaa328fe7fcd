import { once } from "node:events";
import { createServer } from "node:http";
import type { Frame, Page } from "playwright-core";
import { inject } from "vitest";
import { EMBEDS, formatEmbedPath } from "../../../src/view-state/embedAddress";
import { formatFrame } from "../../../src/export/embeds/formatFrame";
import { findViolations } from "../inspect/axe";
import { expect, test as base, waitUntilHydrated } from "../site/site";

const CHOSEN = "channels=twitter&regions=Africa";
const IN_AFRICA = ["Bujumbura", "Kampala", "Nairobi", "Ouagadougou"];

const test = base.extend<{
  /** Shows code on a page of another site, in a window of this width; gives that page and what stands in its frame. */
  host: (
    code: string,
    options: { width: number; hasScript?: boolean },
  ) => Promise<{ page: Page; frame: Frame }>;
}>({
  host: async ({ browser }, provide) => {
    let shown = "";
    const server = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(`<!doctype html><html lang="en"><title>Host</title><style>body{margin:0}</style>${shown}`);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (!address || typeof address === "string") throw new Error("the host has no port");
    const context = async (width: number, javaScriptEnabled: boolean) =>
      await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
    await provide(async (code, { width, hasScript = true }) => {
      shown = code;
      const page = await (await context(width, hasScript)).newPage();
      await page.goto(`http://127.0.0.1:${address.port}/`);
      const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
      if (!frame) throw new Error("the page has no frame");
      return { page, frame };
    });
    await Promise.all(browser.contexts().map((each) => each.close()));
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  },
});

/** By how many pixels the page in a frame is larger than the frame. */
const overflowOf = (frame: Frame) =>
  frame.locator("html").evaluate(({ scrollWidth, scrollHeight }) => ({
    across: Math.max(0, scrollWidth - innerWidth),
    down: Math.max(0, scrollHeight - innerHeight),
  }));
const NONE = { across: 0, down: 0 };

test("the dialog gives a frame that another site shows under the filter, whole at 320 and at 1,200 pixels", async ({
  openPage,
  host,
}) => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`en/coverage/?${CHOSEN}`);
  await waitUntilHydrated(page);
  await page.locator(".coverage > .card-foot").getByRole("button", { name: "Take along" }).click();
  const dialog = page.getByRole("dialog", { name: "Take this along" });
  await dialog.getByRole("button", { name: "Copy code" }).click();
  await dialog.getByRole("status").getByText("The code of the frame is copied.").waitFor();
  const code = await dialog.getByRole("textbox", { name: "Code of the frame" }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  expect(code).toMatch(
    /^<iframe src="[^"]+" title="4 of 83 posts [^"]+" loading="lazy" style="[^"]+"><\/iframe>$/,
  );
  for (const width of [320, 1200]) {
    const { frame } = await host(code, { width });
    await frame.getByRole("heading", { level: 1, name: /^4 of 83 posts/ }).waitFor();
    const words = await frame.locator("main").textContent();
    for (const name of IN_AFRICA) expect(words).toContain(name);
    expect(words).not.toContain("Washington");
    await expect.poll(() => overflowOf(frame), { message: `${width}` }).toEqual(NONE);
    await expect
      .poll(() => frame.getByRole("link", { name: "See the full view in Chancery" }).getAttribute("href"))
      .toContain(`en/coverage/?channels=twitter&regions=Africa#posts`);
  }
});

test("without script the same frame shows the whole view under its own title, and says so", async ({
  host,
}) => {
  const src = `${inject("siteUrl")}en/embed/map/?${CHOSEN}`;
  const code = formatFrame({ src, title: "Map", ratio: 1.2, leastHeight: 900 });
  for (const width of [320, 1200]) {
    const { frame } = await host(code, { width, hasScript: false });
    await frame.getByRole("heading", { level: 1, name: "83 posts are named" }).waitFor();
    await frame.getByText("This is the view without any filter.").waitFor();
    expect(await frame.locator("main").textContent()).not.toContain("Filter: ");
    await frame.getByRole("link", { name: "See the full view in Chancery" }).waitFor();
  }
});

test("where no filter is asked nothing is said of one, and no script is loaded", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.goto("fr/embed/coverage/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.locator(".embed-note").isVisible()).toBe(false);
  expect(scripts).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
});

test("another source is drawn from its own data", async ({ page }) => {
  await page.goto("en/embed/coverage/?data=register-2026&regions=Africa");
  await page.getByRole("heading", { level: 1, name: /^Africa: / }).waitFor();
  const whole = page.getByRole("link", { name: "See the full view in Chancery" });
  expect(await whole.getAttribute("href")).toContain("?data=register-2026&regions=Africa#posts");
  expect(await page.getByText(/^Recorded /).count()).toBeGreaterThan(0);
  expect(await page.locator(".embed-note").count()).toBe(0);
});

test("every page for frames follows its frame from 280 pixels", async ({ page }) => {
  for (const embed of EMBEDS) {
    await page.goto(formatEmbedPath("de", embed).slice(1));
    for (const width of [280, 379, 500, 880, 1200]) {
      await page.setViewportSize({ width, height: 600 });
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(across, `${embed} at ${width}`).toBeLessThanOrEqual(width);
      expect(await page.locator(".embed-figure").filter({ visible: true }).count()).toBe(1);
    }
  }
});

test("no other page lets itself be framed", async ({ host }) => {
  const site = inject("siteUrl");
  for (const path of ["en/coverage/", "en/", "", "data/index.json", "nowhere/", "en/embed/nowhere/"]) {
    const code = formatFrame({ src: site + path, title: "Refused", ratio: 1, leastHeight: 400 });
    const { frame } = await host(code, { width: 800 });
    await expect.poll(() => frame.url(), { message: path }).toMatch(/^chrome-error:/);
  }
});
