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

test.for([360, 1280])(
  "at %i px all posts are in the map and none touches another",
  async (width, { openPage }) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    await page.goto("en/coverage/?view=map");
    await posts(page).first().waitFor();
    await expect.poll(() => readFlags(page)).toEqual({ count: 83, touching: [], outside: [] });
  },
);

test("a filter brings its posts into view, larger, and without it all are there again", async ({ page }) => {
  await page.goto("en/coverage/?view=map");
  await posts(page).first().waitFor();
  const distance = async () => {
    const [one, other] = await Promise.all(
      [/^Kinshasa/, /^Nairobi/].map((name) => posts(page).and(page.getByLabel(name)).boundingBox()),
    );
    return (other?.x ?? 0) - (one?.x ?? 0);
  };
  await expect.poll(() => readFlags(page)).toEqual({ count: 83, touching: [], outside: [] });
  const inTheWorld = await distance();
  await page.getByRole("combobox", { name: /region/i }).selectOption("Africa");
  await expect.poll(() => posts(page).count()).toBe(12);
  await expect.poll(distance).toBeGreaterThan(inTheWorld * 1.5);
  await expect.poll(() => readFlags(page)).toMatchObject({ touching: [], outside: [] });
  await page.goBack();
  await expect.poll(() => readFlags(page)).toEqual({ count: 83, touching: [], outside: [] });
});

test("where no post is left, the map says so and stays", async ({ page }) => {
  await page.goto("en/coverage/?view=map");
  await posts(page).first().waitFor();
  await page.getByRole("searchbox", { name: /post/i }).fill("atlantis");
  await page.getByText("No post to show: none fits this choice.").waitFor();
  await expect.poll(() => posts(page).count()).toBe(0);
});

/** Lets a zoom, and timers of some milliseconds, end when they are told to, however fast the machine is. */
function holdTimers() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(".leaflet-zoom-anim .leaflet-zoom-animated { transition-duration: 60s !important; }");
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
    runHeldTimers: () => {
      const due = [...held.values()];
      held.clear();
      // What still moves comes to its end, and moves as usual from now on.
      sheet.replaceSync("");
      for (const animation of document.getAnimations()) animation.finish();
      due.forEach((work) => work());
    },
  });
}

test("a filter that is taken back while the map still zooms to its posts leaves all in view", async ({
  page,
}) => {
  await page.addInitScript(holdTimers);
  await page.goto("en/coverage/?view=map");
  await expect.poll(() => readFlags(page)).toMatchObject({ count: 83, outside: [] });
  await page.getByRole("combobox", { name: /region/i }).selectOption("Africa");
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
});

for (const [how, zoom] of [
  ["by a button", (page: Page) => control(page, "Zoom in").click()],
  [
    "by the wheel",
    (page: Page) =>
      page
        .locator(".map-canvas")
        .dispatchEvent("wheel", { deltaY: -200, ctrlKey: true, clientX: 300, clientY: 300, bubbles: true }),
  ],
] as const) {
  test(`a map that is left while it zooms ${how} leaves nothing running`, async ({ page }) => {
    await page.addInitScript(holdTimers);
    await page.goto("en/coverage/?view=map");
    await posts(page).first().waitFor();
    await zoom(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Traffic" }).click();
    await page.locator(".map-frame").waitFor({ state: "detached" });
    await page.evaluate("runHeldTimers()");
  });
}

test("a map that was hidden is drawn when it is shown", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 360, height: 800 } });
  await page.goto("en/coverage/?view=map");
  await posts(page).first().waitFor();
  await page.getByRole("radio", { name: "List" }).check({ force: true });
  await expect.poll(() => page.locator(".map-frame").isVisible()).toBe(false);
  await page.setViewportSize({ width: 700, height: 800 });
  await page.getByRole("radio", { name: "Map" }).check({ force: true });
  await expect.poll(() => readFlags(page)).toEqual({ count: 83, touching: [], outside: [] });
  const isLandDrawn = () =>
    page.locator(".map-land").evaluate((canvas: HTMLCanvasElement) => {
      const pixels =
        canvas.getContext("2d", { willReadFrequently: true })?.getImageData(0, 0, canvas.width, canvas.height)
          .data ?? [];
      return pixels.some((value) => value > 0);
    });
  await expect.poll(isLandDrawn).toBe(true);
});

test("on a wide screen nearly every post has its name, with Europe enlarged beside the world", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 1280, height: 900 } });
  await page.goto("en/coverage/?view=map");
  const names = page.locator(".map-names text");
  await expect.poll(() => names.count()).toBeGreaterThan(72);
  expect(await names.allTextContents()).toEqual(expect.arrayContaining(["London", "Berlin", "Madrid"]));
  const inset = await page.locator(".map-inset").boundingBox();
  const frame = await page.locator(".map-frame").boundingBox();
  expect(inset && frame && inset.x > frame.x + frame.width / 2).toBe(true);
});

for (const height of [720, 800, 900]) {
  test(`beside the list, in a window 1280 by ${height}, Europe is enlarged and its capitals have names`, async ({
    openPage,
  }) => {
    const page = await openPage({ viewport: { width: 1280, height } });
    await page.goto("en/coverage/");
    const names = page.locator(".map-names text");
    await expect.poll(() => names.count()).toBeGreaterThanOrEqual(64);
    const capitals = ["Berlin", "Brussels (EU)", "Copenhagen", "London", "Madrid", "Vienna", "Warsaw"];
    expect(await names.allTextContents()).toEqual(expect.arrayContaining(capitals));
    await page.locator(".map-inset").waitFor();
  });
}

test("names say their country where a region is shown", async ({ page }) => {
  await page.goto("en/coverage/?view=map&regions=Africa");
  await expect.poll(() => page.locator(".map-names text").allTextContents()).toContain("Kigali, Rwanda");
});

test("posts in the enlarged Europe are reached by arrow keys, and zooming in brings them onto the map", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 700, height: 800 } });
  await page.goto("en/coverage/?view=map");
  const pretoria = posts(page).and(page.getByLabel(/^Pretoria/));
  await pretoria.focus();
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

test("the two posts in New York stand apart at every zoom", async ({ page }) => {
  await page.goto("en/coverage/?view=map");
  const city = posts(page).and(page.getByLabel(/^New York,/));
  await city.focus();
  for (let zoom = 0; zoom < 6; zoom += 1) {
    await page.keyboard.press("+");
    await expect.poll(async () => (await readFlags(page)).touching).toEqual([]);
  }
});

test("how to read a flag stands above map and list, and its words beside it in both", async ({ page }) => {
  await page.goto("en/coverage/");
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
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`in ${colorScheme} colours what is empty on a flag, and its signs, stand out from its cloth`, async ({
    openPage,
  }) => {
    const page = await openPage({ colorScheme });
    for (const [path, table, signs] of [
      ["en/coverage/", ".coverage-list > table", ["cloth", "seam", "dot"]],
      ["en/coverage/?data=register-2026", ".large-table", ["cloth", "seam", "ring"]],
    ] as const) {
      await page.goto(path);
      for (const sign of signs) {
        const mark = page.locator(`${table} .pennant-${sign}`).first();
        await mark.waitFor({ state: "attached" });
        expect(await measureContrast(mark), `${sign} on ${path}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
}

/** Of the line of a mark on a flag, or of its area where it has no line, against the cloth, as drawn. */
function measureContrast(mark: Locator): Promise<number> {
  return mark.evaluate((element) => {
    const cloth = element.closest("svg")?.querySelector(".pennant-cloth");
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
    const { stroke, strokeOpacity, fill } = getComputedStyle(element);
    const ground = [getComputedStyle(cloth).fill, 1] as const;
    const drawn = stroke === "none" ? ([fill, 1] as const) : ([stroke, Number(strokeOpacity)] as const);
    const [darker = 0, lighter = 0] = [brightnessOf([ground]), brightnessOf([ground, drawn])].sort(
      (a, b) => a - b,
    );
    return (lighter + 0.05) / (darker + 0.05);
  });
}
