import { join } from "node:path";
import { withChromium } from "../../test/browser/site/chromium";
import { ensureBuilt } from "./build/ensureBuilt";
import { DIST, ROOT } from "./root";
import { startServer } from "./serve/serve";

// Takes the one picture of the site that is part of the project: tsx src/tools/preview.ts
const SIZE = { width: 1280, height: 960 };
const FILE = join(ROOT, "public", "preview.jpg");

await ensureBuilt();
const server = await startServer({ dir: DIST, port: 0 });
try {
  await withChromium(async (browser) => {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
    await page.goto(`${server.url}en/overview/`, { waitUntil: "networkidle" });
    await page.screenshot({ path: FILE, quality: 80 });
  });
} finally {
  await server.close();
}
