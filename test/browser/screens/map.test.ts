import type { Locator, Page } from "playwright-core";
import { expect, test } from "../site/site";

const posts = (page: Page) => page.getByRole("group", { name: "Posts on the map" }).getByRole("button");
const control = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Which posts stand in the box of the map, and which of them touch another, by their drawn flags. */
async function readFlags(page: Page) {
  return await posts(page).evaluateAll((buttons) => {
    const frame = document.querySelector(".map-frame")?.getBoundingClientRect();
    const flags = buttons.map((button) => ({
      name: button.getAttribute("aria-label") ?? "",
      box: button.querySelector("svg")?.getBoundingClientRect() ?? new DOMRect(),
    }));
    const touching = flags.flatMap(({ name, box }, index) =>
      flags
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        )
        .map((other) => `${name} touches ${other.name}`),
    );
    const outside = flags
      .filter(
        ({ box }) =>
          !frame ||
          box.width === 0 ||
          box.left < frame.left ||
          box.right > frame.right ||
          box.top < frame.top ||
          box.bottom > frame.bottom,
      )
      .map(({ name }) => name);
    return { count: flags.length, touching, outside };
  });
}

const regionOf = (page: Page) => page.getByRole("combobox", { name: /region/i });
const expectAllApart = (page: Page) =>
  expect.poll(() => readFlags(page)).toEqual({ count: 83, touching: [], outside: [] });

test("at 1280 px all posts are in the map and none touches another; a filter brings its posts into view, larger, with their countries, and without it all are there again; the two posts in New York stand apart at every zoom; where no post is left, the map says so and stays", async ({
  page,
}) => {
  await page.goto("en/coverage/?view=map");
  await posts(page).first().waitFor();
  expect(await page.getByRole("radio", { name: "Map", exact: true }).isChecked()).toBe(true);
  const distance = async () => {
    const [one, other] = await Promise.all(
      [/^Kinshasa/, /^Nairobi/].map((name) => posts(page).and(page.getByLabel(name)).boundingBox()),
    );
    return (other?.x ?? 0) - (one?.x ?? 0);
  };
  await expectAllApart(page);
  const inTheWorld = await distance();
  await regionOf(page).selectOption("Africa");
  await expect.poll(() => posts(page).count()).toBe(12);
  await expect.poll(distance).toBeGreaterThan(inTheWorld * 1.5);
  await expect.poll(() => readFlags(page)).toMatchObject({ touching: [], outside: [] });
  await expect.poll(() => page.locator(".map-names text").allTextContents()).toContain("Kigali, Rwanda");
  await page.goBack();
  await expectAllApart(page);

  await posts(page)
    .and(page.getByLabel(/^New York,/))
    .focus();
  for (let zoom = 0; zoom < 6; zoom += 1) {
    await page.keyboard.press("+");
    await expect.poll(async () => (await readFlags(page)).touching).toEqual([]);
  }

  await page.getByRole("searchbox", { name: /post/i }).fill("atlantis");
  await page.getByText("No post to show: none fits this choice.").waitFor();
  await expect.poll(() => posts(page).count()).toBe(0);
});

/** Lets zooms, and timers of some milliseconds, end when they are told to, however fast the machine is. */
function holdTimers() {
  const sheet = new CSSStyleSheet();
  const holdZooms = () =>
    sheet.replaceSync(".leaflet-zoom-anim .leaflet-zoom-animated { transition-duration: 60s !important; }");
  holdZooms();
  document.adoptedStyleSheets.push(sheet);
  const held = new Map<number, () => void>();
  const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  Object.assign(window, {
    setTimeout: (work: () => void, delay = 0) => {
      const isHeld = delay > 0 && delay <= 250;
      const id = set(isHeld ? () => undefined : work, delay);
      if (isHeld) held.set(id, work);
      return id;
    },
    clearTimeout: (id: number) => {
      held.delete(id);
      clear(id);
    },
    holdZooms,
    runHeldTimers: () => {
      const due = [...held.values()];
      held.clear();
      // What still moves comes to its end, and moves as usual until it is held again.
      sheet.replaceSync("");
      for (const animation of document.getAnimations()) animation.finish();
      due.forEach((work) => work());
    },
  });
}

test("a filter that is taken back while the map still zooms to its posts leaves all in view; a map that is left while it zooms, by a button or by the wheel, leaves nothing running", async ({
  page,
}) => {
  await page.addInitScript(holdTimers);
  await page.goto("en/coverage/?view=map");
  await expect.poll(() => readFlags(page)).toMatchObject({ count: 83, outside: [] });
  await regionOf(page).selectOption("Africa");
  await page.locator(".leaflet-zoom-anim").waitFor({ state: "attached" });
  await page.goBack();
  await expect.poll(() => posts(page).count()).toBe(83);
  // What ends the one zoom may begin another, with timers of its own.
  const countZooms = async () => {
    await page.evaluate("runHeldTimers()");
    return await page.locator(".leaflet-zoom-anim").count();
  };
  await expect.poll(countZooms).toBe(0);
  await expect.poll(() => readFlags(page)).toMatchObject({ count: 83, outside: [] });

  await leaveWhileZooming(page, () => control(page, "Zoom in").click());
  await page.goBack();
  await posts(page).first().waitFor();
  await leaveWhileZooming(page, () =>
    page
      .locator(".map-canvas")
      .dispatchEvent("wheel", { deltaY: -200, ctrlKey: true, clientX: 300, clientY: 300, bubbles: true }),
  );
});

/** What goes wrong afterwards is a problem of the page. */
async function leaveWhileZooming(page: Page, zoom: () => Promise<void>): Promise<void> {
  await page.evaluate("holdZooms()");
  await zoom();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Traffic" }).click();
  await page.locator(".map-frame").waitFor({ state: "detached" });
  await page.evaluate("runHeldTimers()");
}

test("at 360 px all posts are in the map and none touches another; a map that was hidden is drawn when it is shown; posts in the enlarged Europe are reached by arrow keys, and zooming in brings them onto the map", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 360, height: 800 } });
  await page.goto("en/coverage/?view=map");
  await posts(page).first().waitFor();
  await expectAllApart(page);

  await page.getByRole("radio", { name: "List" }).check({ force: true });
  await expect.poll(() => page.locator(".map-frame").isVisible()).toBe(false);
  await page.setViewportSize({ width: 700, height: 800 });
  await page.getByRole("radio", { name: "Map" }).check({ force: true });
  await expectAllApart(page);
  const isLandDrawn = () =>
    page.locator(".map-land").evaluate((canvas: HTMLCanvasElement) => {
      const pixels =
        canvas.getContext("2d", { willReadFrequently: true })?.getImageData(0, 0, canvas.width, canvas.height)
          .data ?? [];
      return pixels.some((value) => value > 0);
    });
  await expect.poll(isLandDrawn).toBe(true);

  await posts(page)
    .and(page.getByLabel(/^Pretoria/))
    .focus();
  await page.keyboard.press("ArrowDown");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await expect.poll(focused).not.toMatch(/^Pretoria/);
  await expect.poll(() => page.locator(".map-inset").count()).toBe(1);
  const reached = await focused();
  await page.keyboard.press("+");
  await expect.poll(() => page.locator(".map-inset").count()).toBe(0);
  expect(await focused()).toBe(reached);
  await control(page, "Show all chosen posts").click();
  await expect.poll(() => page.locator(".map-inset").count()).toBe(1);
});

test("names of few posts stand on the map in the frame in which their flags do", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 1280, height: 800 } });
  await page.goto("en/coverage/");
  await expectAllApart(page);
  await expect.poll(() => page.locator(".map-names text").count()).toBeGreaterThan(15);
  const inFirstFrame = await page
    .getByRole("group", { name: "Channels" })
    .getByRole("checkbox", { name: /^Twitter/ })
    .evaluate(async (box: HTMLInputElement) => {
      box.click();
      await new Promise(requestAnimationFrame);
      return {
        flags: document.querySelectorAll(".map-pennant:not([hidden])").length,
        names: document.querySelectorAll(".map-names text").length,
      };
    });
  expect(inFirstFrame).toEqual({ flags: 15, names: 15 });
});

test("in windows of 1280 by 720 to 900 Europe is enlarged beside the list and its capitals have names, on the map alone nearly every post has; how to read a flag stands above map and list, and its words beside it in both", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 1280, height: 720 } });
  await page.goto("en/coverage/");
  const names = page.locator(".map-names text");
  const capitals = ["Berlin", "Brussels (EU)", "Copenhagen", "London", "Madrid", "Vienna", "Warsaw"];
  for (const height of [720, 800, 900]) {
    await page.setViewportSize({ width: 1280, height });
    await expect.poll(() => names.count(), { message: `${height} px` }).toBeGreaterThanOrEqual(64);
    await expect
      .poll(() => names.allTextContents(), { message: `${height} px` })
      .toEqual(expect.arrayContaining(capitals));
    await page.locator(".map-inset").waitFor();
  }
  await expectFlagsExplained(page);

  await page.getByRole("radio", { name: "Map", exact: true }).check();
  await expect.poll(() => names.count()).toBeGreaterThan(72);
  expect(await names.allTextContents()).toEqual(expect.arrayContaining(["London", "Berlin", "Madrid"]));
  const inset = await page.locator(".map-inset").boundingBox();
  const frame = await page.locator(".map-frame").boundingBox();
  expect(inset && frame && inset.x > frame.x + frame.width / 2).toBe(true);
});

async function expectFlagsExplained(page: Page): Promise<void> {
  const flag = posts(page).and(page.locator("[data-post=bangkok]"));
  const said = "Facebook: listed; Twitter: listed; Newsletter: declared";
  await expect.poll(() => flag.locator("title").textContent()).toContain(said);
  const row = page.getByRole("row", { name: /^Bangkok/ });
  expect(await row.locator("title").textContent()).toContain(said);
  await row.getByText("Facebook, Twitter, Newsletter").waitFor();
  const [legend, panes] = await Promise.all(
    [".legend", "#posts"].map((part) => page.locator(part).boundingBox()),
  );
  expect((legend?.y ?? Infinity) + (legend?.height ?? 0)).toBeLessThanOrEqual(panes?.y ?? 0);
}

test("what is empty on a flag, its edge and its signs stand out from its cloth, in light and dark colours", async ({
  page,
}) => {
  for (const [path, table, signs] of [
    ["en/coverage/", ".coverage-list > table", ["pennant", "pennant-seam", "pennant-dot"]],
    ["en/coverage/?data=register-2026", ".large-table", ["pennant", "pennant-seam", "pennant-ring"]],
  ] as const) {
    await page.goto(path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const sign of signs) {
        const mark = page.locator(`${table} .${sign}`).first();
        await mark.waitFor({ state: "attached" });
        expect
          .soft(await measureContrast(mark), `${sign} on ${path}, ${colorScheme}`)
          .toBeGreaterThanOrEqual(3);
      }
    }
  }
});

/** Of the edge of a flag, or the line of a mark on it, or its area where it has no line, against the cloth, as drawn. */
function measureContrast(mark: Locator): Promise<number> {
  return mark.evaluate((element) => {
    const cloth = element.closest(".pennant");
    if (!cloth) return 0;
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const brightnessOf = (paints: readonly (readonly [string, number])[]) => {
      if (!canvas) return 0;
      for (const [colour, opacity] of paints) {
        canvas.globalAlpha = opacity;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { borderTopColor, stroke, strokeOpacity, fill } = getComputedStyle(element);
    const ground = [getComputedStyle(cloth).backgroundColor, 1] as const;
    const line =
      element === cloth ? ([borderTopColor, 1] as const) : ([stroke, Number(strokeOpacity)] as const);
    const drawn = line[0] === "none" ? ([fill, 1] as const) : line;
    const [darker = 0, lighter = 0] = [brightnessOf([ground]), brightnessOf([ground, drawn])].sort(
      (a, b) => a - b,
    );
    return (lighter + 0.05) / (darker + 0.05);
  });
}
