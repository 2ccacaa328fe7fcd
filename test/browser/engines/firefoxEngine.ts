import { launch, type ElementHandle, type Page } from "puppeteer-core";
import type { Driver, Engine } from "./driver";
import type { FirefoxInstallation } from "./installations";

/** Otherwise a sign that the first font lacks is drawn twice on a busy machine, and its line may break at the second time. */
const FONTS_AT_ONCE = { "gfx.font_rendering.fallback.async": false };

/** Firefox, driven by Puppeteer over WebDriver BiDi. */
export async function startFirefox(
  { executablePath }: FirefoxInstallation,
  siteUrl: string,
  /** What the reader has set otherwise, by the browser's own names. */
  extraPrefsFirefox: Readonly<Record<string, unknown>> = {},
): Promise<Engine> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...FONTS_AT_ONCE, ...extraPrefsFirefox },
  });
  return {
    open: async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      const problems: string[] = [];
      await watch(page, siteUrl, problems);
      return { siteUrl, ...drive(page, problems) };
    },
    close: () => browser.close(),
  };
}

async function watch(page: Page, siteUrl: string, problems: string[]): Promise<void> {
  const { origin } = new URL(siteUrl);
  page.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warn") problems.push(`console ${type}: ${message.text()}`);
  });
  page.on("pageerror", (error) =>
    problems.push(`exception: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
      problems.push(`request to another origin: ${url.href}`);
    }
  });
  // Firefox reports violations to its own console alone.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      console.error(`policy violation: ${effectiveDirective} ${blockedURI}`);
    });
  });
}

function drive(page: Page, problems: string[]): Omit<Driver, "siteUrl"> {
  return {
    problems,
    settle: () => page.evaluate(() => undefined),
    goTo: async (url) => void (await page.goto(url, { waitUntil: "load" })),
    evaluate: async (run, argument) =>
      (await page.evaluate(run as (argument: unknown) => unknown, argument)) as never,
    load: async (script) => void (await page.evaluate(script)),
    findElement: async (find, argument) => {
      const handle = await page.evaluateHandle(find as (argument: unknown) => Element | undefined, argument);
      const element = handle.asElement() as ElementHandle<HTMLInputElement> | null;
      return element
        ? { click: () => click(element), setFile: (path) => element.uploadFile(path) }
        : undefined;
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    print: () => page.pdf(),
    runFirst: async (run) => void (await page.evaluateOnNewDocument(run)),
    close: () => page.browserContext().close(),
  };
}

/** As a reader would: what lies under a foot that stays in sight is scrolled from there first. */
async function click(element: ElementHandle<HTMLInputElement>): Promise<void> {
  await element.evaluate((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    if (!each.contains(document.elementFromPoint(x + width / 2, y + height / 2)))
      each.scrollIntoView({ block: "center" });
  });
  await element.click();
}
