import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { withChromium } from "../../test/browser/site/chromium";
import { SCREENS } from "../app/screens";
import { ensureBuilt } from "./build/ensureBuilt";
import { DIST, ROOT } from "./root";
import { startServer } from "./serve/serve";

// Takes pictures of the built site, for those who work on it:
//   tsx src/tools/look.ts [--out DIR] [--widths 360,1280] [--schemes light,dark] [--no-build] [paths…]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(tmpdir(), "chancery-look") },
    widths: { type: "string", default: "360,768,1280,1920" },
    schemes: { type: "string", default: "light,dark" },
    "no-build": { type: "boolean", default: false },
  },
});

const paths = positionals.length > 0 ? positionals : SCREENS.map((screen) => `en/${screen}/`);
const out = values.out;
if (join(process.cwd(), out).startsWith(join(ROOT, "/")) && !out.startsWith("/")) {
  throw new Error("Pictures do not belong into the checkout: give a folder outside it.");
}

if (!values["no-build"]) await ensureBuilt();
await mkdir(out, { recursive: true });
const server = await startServer({ dir: DIST, port: 0 });
try {
  await withChromium(takeAll);
} finally {
  await server.close();
}

async function takeAll(browser: Browser): Promise<void> {
  for (const width of values.widths.split(",").map(Number)) {
    for (const scheme of values.schemes.split(",")) {
      const context = await browser.newContext({
        baseURL: server.url,
        viewport: { width, height: width < 600 ? 740 : 900 },
        colorScheme: scheme === "dark" ? "dark" : "light",
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      page.on("console", (message) => console.log(`  ${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => console.log(`  exception: ${error.message}`));
      for (const path of paths) {
        const name = path.replace(/\/$/, "").replaceAll(/[^\w-]+/g, "-") || "index";
        const file = join(out, `${name}-${width}-${scheme}.png`);
        await page.goto(path.replace(/^\//, ""));
        await settle(page);
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
      await context.close();
    }
  }
}

/** Scrolls through the page, so that all that waits to be looked at arrives, and waits until nothing moves. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo(0, top);
      // Long enough for the browser to notice what came into view.
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, 400);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, 400);
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      setTimeout(resolve, 5000);
    });
  });
}
