import type { Page } from "playwright-core";
import type { InterfaceLanguage } from "../../../src/i18n/languages";
import { NAVIGATION, SCREENS } from "../../../src/app/screens";
import type { Screen } from "../../../src/view-state/address";
import { measureOverflow } from "../inspect/measureOverflow";
import { messagesOf } from "../inspect/messagesOf";
import { expect, waitUntilHydrated } from "../site/site";
import { hydrateAll } from "../inspect/hydrateAll";

/** Through all languages, each page loaded anew; without this, in one language without loading. */
export const IS_WHOLE = process.env["PACKAGES"] === "whole";

const VIEWS = [
  "coverage/?view=matrix",
  "coverage/?view=combinations",
  "coverage/?view=groups",
  "budget/?view=time",
] as const satisfies readonly `${Screen}/${string}`[];

/**
 * Every screen, and the views that a screen does not show at first. Where the walk is not whole, the screens of the
 * navigation, which are what the dossier holds, and one view.
 */
function pathsOf(position: number): readonly string[] {
  const screens: readonly Screen[] = IS_WHOLE ? SCREENS : NAVIGATION;
  const views = IS_WHOLE ? VIEWS : VIEWS.slice(position % VIEWS.length, (position % VIEWS.length) + 1);
  return [...screens.map((screen) => `${screen}/`), ...views];
}

interface PackageWalk {
  readonly zip: Uint8Array;
  readonly language: InterfaceLanguage;
  /** Among the packages; decides what is looked at where the walk is not whole. */
  readonly position: number;
}

/** What a walk through all screens found. */
interface Walk {
  readonly outcome: "shown" | "refused";
  /** What should not be, in one line each. */
  readonly faults: readonly string[];
  /** The longest time for which the page did not answer, and where; zero where it always did. */
  readonly longestTask: { readonly milliseconds: number; readonly path: string };
}

/** Opens a package in a window of 360 px and, unless it is refused, shows it and goes through all screens. */
export async function walkPackage(page: Page, { zip, language, position }: PackageWalk): Promise<Walk> {
  const words = messagesOf(language);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.addInitScript(recordLongTasks);
  await page.goto(`${language}/source/`);
  await waitUntilHydrated(page);
  await page
    .getByLabel(words["source.open.file"] ?? "")
    .setInputFiles({ name: "odd.zip", mimeType: "application/zip", buffer: Buffer.from(zip) });
  const show = page.getByRole("button", { name: words["source.show"] ?? "" });
  const refusal = page.getByRole("alert").filter({ hasText: words["source.failure.invalid-package"] ?? "" });
  await show.or(refusal).waitFor();
  const faults: string[] = [];
  let longestTask = { milliseconds: 0, path: "" };
  const look = async (path: string) => {
    faults.push(...(await findFaults(page)).map((fault) => `${path}: ${fault}`));
    const milliseconds = await takeLongestTask(page);
    if (milliseconds > longestTask.milliseconds) longestTask = { milliseconds, path };
  };
  if (await refusal.isVisible()) {
    await refusal.getByRole("table").waitFor();
    await look("source/");
    return { outcome: "refused", faults, longestTask };
  }
  await show.click();
  const bar = page.getByRole("region", { name: words["shown.name"] ?? "" });
  await bar.waitFor();
  for (const path of pathsOf(position)) {
    if (IS_WHOLE) await page.goto(`${language}/${path}`);
    else await goWithin(page, path);
    await bar.waitFor();
    await hydrateAll(page);
    expect(await page.getByRole("main").getByRole("alert").count(), path).toBe(0);
    await look(path);
  }
  return { outcome: "shown", faults, longestTask };
}

/** Goes to another screen as the browser goes back and forward, without loading a page. */
async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector("main h1")?.setAttribute("data-before", "");
    history.pushState(null, "", new URL(`../${to}`, location.href));
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await page.locator("main h1:not([data-before])").waitFor();
}

async function findFaults(page: Page): Promise<string[]> {
  const overflow = await measureOverflow(page);
  const text = await page.locator("body").innerText();
  return [
    ...(overflow > 0 ? [`${overflow} px too wide`] : []),
    ...[...text.matchAll(/.{0,40}(?:NaN|undefined|Infinity).{0,40}/g)].map(([found]) => `reads “${found}”`),
  ];
}

/** Runs in the page before all else. */
function recordLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: "longtask",
      buffered: true,
    },
  );
}

const takeLongestTask = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks.splice(0)));
