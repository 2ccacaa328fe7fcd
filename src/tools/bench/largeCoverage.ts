import type { Page } from "playwright-core";

const CLICKS = 40;
const BETWEEN_CLICKS_MS = 300;
const DRAGS = 6;
const ZOOMS = 6;
const AFTER_ZOOM_MS = 500;
const SCROLL_STEPS = 200;

/** From a click on a channel until count, table and map all show the choice, in ms for each click. */
export async function timeLargeFilters(page: Page): Promise<readonly number[]> {
  const chips = page.getByRole("group", { name: "Channels" }).getByRole("checkbox");
  const chipCount = await chips.count();
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    // Ticked and unticked: several at once may leave no post, and then no count changes.
    const chip = chips.nth(Math.floor(click / 2) % chipCount);
    times.push(await chip.evaluate(timeClick));
    await page.waitForTimeout(BETWEEN_CLICKS_MS);
  }
  return times;
}

/** Runs in the page. */
async function timeClick(chip: HTMLElement): Promise<number> {
  const numberIn = (text: string | null | undefined) =>
    Number((/\d[\d,]*/.exec(text ?? "")?.[0] ?? "").replaceAll(",", ""));
  const count = () => numberIn(document.querySelector(".coverage-count > span")?.textContent);
  // Posts without a place are in the table and not on the map.
  const onMap = () => document.querySelector("[data-posts]")?.getAttribute("data-posts");
  const before = { count: count(), onMap: onMap() };
  const agree = () => {
    const shown = count();
    const rows = document.querySelector("#posts table")?.getAttribute("aria-rowcount");
    return shown !== before.count && Number(rows) - 1 === shown && onMap() !== before.onMap;
  };
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      });
    });
  const start = performance.now();
  chip.click();
  do await painted();
  while (!agree() && performance.now() - start < 10_000);
  if (!agree()) throw new Error("Count, table and map never agreed.");
  return performance.now() - start;
}

/** Drags the map about and zooms in and out; the time between each two frames, in ms. */
export async function timeMapFrames(page: Page): Promise<readonly number[]> {
  const box = await page.locator(".map-box").first().boundingBox();
  if (!box) throw new Error("There is no map to drag.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await page.waitForTimeout(2 * AFTER_ZOOM_MS);
  const frames = await watchFrames(page);
  for (let drag = 0; drag < DRAGS; drag += 1) {
    const way = drag % 2 === 0 ? 1 : -1;
    // On the sea or on a stack alike: a drag begins anywhere.
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + way * 250, y + way * 60, { steps: 40 });
    await page.mouse.up();
  }
  for (let zoom = 0; zoom < ZOOMS; zoom += 1) {
    await page.getByRole("button", { name: zoom % 2 === 0 ? "Zoom in" : "Zoom out", exact: true }).click();
    await page.waitForTimeout(AFTER_ZOOM_MS);
  }
  return await frames();
}

declare global {
  interface Window {
    benchFrames?: number[];
  }
}

async function watchFrames(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const frames: number[] = [];
    window.benchFrames = frames;
    let last = performance.now();
    const look = (now: number) => {
      frames.push(now - last);
      last = now;
      if (window.benchFrames === frames) requestAnimationFrame(look);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(look);
    });
  });
  return () =>
    page.evaluate(() => {
      const frames = window.benchFrames ?? [];
      delete window.benchFrames;
      return frames;
    });
}

/** Scrolls the table through a screenful at a time; how many of the frames had no row in the middle or at the end. */
export async function countBlankFrames(page: Page): Promise<number> {
  return await page.locator("#posts table").evaluate(async (table, steps) => {
    let scroller = table.parentElement;
    while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
    if (!scroller) throw new Error("The table does not scroll.");
    scroller.scrollIntoView({ block: "center" });
    const { left, top, width, height } = scroller.getBoundingClientRect();
    const hasRow = (share: number) =>
      document.elementFromPoint(left + width / 3, top + height * share)?.closest("tr") instanceof Element;
    let blank = 0;
    for (let step = 0; step < steps; step += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      scroller.scrollTop += height * 0.9;
      if (!hasRow(0.5) || !hasRow(0.9)) blank += 1;
    }
    return blank;
  }, SCROLL_STEPS);
}
