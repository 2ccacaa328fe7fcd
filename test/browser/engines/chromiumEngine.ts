import type { Page } from "playwright-core";
import { launchChromium, type ChromiumInstallation } from "../site/chromium";
import { watch } from "../inspect/watch";
import type { Driver, Engine } from "./driver";

/** Chromium, driven by Playwright. */
export async function startChromium(installation: ChromiumInstallation, siteUrl: string): Promise<Engine> {
  const browser = await launchChromium(installation);
  return {
    open: async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const problems: string[] = [];
      await watch(context, siteUrl, problems);
      return { siteUrl, ...drive(await context.newPage(), problems) };
    },
    close: () => browser.close(),
  };
}

function drive(page: Page, problems: string[]): Omit<Driver, "siteUrl"> {
  return {
    problems,
    settle: () => page.evaluate(() => undefined),
    goTo: async (url) => void (await page.goto(url)),
    evaluate: async (run, argument) =>
      (await page.evaluate(run as (argument: unknown) => unknown, argument)) as never,
    load: async (script) => void (await page.evaluate(script)),
    findElement: async (find, argument) => {
      const handle = await page.evaluateHandle(find as (argument: unknown) => Element | undefined, argument);
      const element = handle.asElement();
      return element
        ? { click: () => element.click(), setFile: (path) => element.setInputFiles(path) }
        : undefined;
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    print: () => page.pdf(),
    runFirst: async (run) => void (await page.addInitScript(run)),
    close: () => page.context().close(),
  };
}
