import { expect } from "vitest";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../../src/i18n/languages";
import { SCREENS } from "../../../src/app/screens";
import type { Screen } from "../../../src/view-state/address";
import type { EnginePage } from "../engines/enginePage";
import { messagesOf } from "../inspect/messagesOf";
import { isHydrated } from "../inspect/waitUntilHydrated";
import { FAULTS, type Fault, type FaultServer } from "./faultServer";
import { createFaultTest, FAULT_ENGINES } from "./faultTest";

/** The whole walk takes half an hour; without this a part of it is taken. */
const IS_WHOLE = process.env["FAULTS"] === "whole";

const START_FILES = ["entry", "data", "messages", "screen", "styles"] as const;
type StartFile = (typeof START_FILES)[number];

interface Place {
  readonly screen: Screen;
  readonly language: InterfaceLanguage;
}

/** Each screen in one language; the languages take turns. */
const PLACES = SCREENS.map((screen, index): Place => {
  const language = INTERFACE_LANGUAGES[index % INTERFACE_LANGUAGES.length] ?? "en";
  return { screen, language };
});

/** All places, or one of them for each case in turn. */
const placesOf = (index: number): readonly Place[] =>
  IS_WHOLE ? PLACES : PLACES.slice(index % PLACES.length, (index % PLACES.length) + 1);

/** Files go wrong by route, and the page keeps what it shows, says so in its language, and a retry works. */
export function testFaults(engine: (typeof FAULT_ENGINES)[number]): void {
  const test = createFaultTest(engine);
  // In the sample each kind of fault is met in one engine, in turn.
  const isOurs = (position: number) => IS_WHOLE || FAULT_ENGINES[position % FAULT_ENGINES.length] === engine;

  for (const [position, fault] of FAULTS.entries()) {
    if (!isOurs(position)) continue;
    for (const [index, file] of START_FILES.entries()) {
      if (!IS_WHOLE && index !== position) continue;
      for (const place of placesOf(position)) {
        test(`${place.screen}, ${place.language}: at first ${file}, ${fault}`, async ({ page, server }) => {
          server.spoil(patternOf(file, place.screen), fault);
          await go(page, `${server.url}${pathOf(place)}`);
          await surviveStart(page, server, { ...place, file, fault });
          expectPolicyKept(page);
        });
      }
    }
    for (const place of IS_WHOLE || fault === "short" || fault === "html" ? placesOf(position) : []) {
      test(`${place.screen}, ${place.language}: later parts, ${fault}`, async ({ page, server }) => {
        await surviveLater(page, server, place, { path: /^\/assets\/(?!base-map)/, fault });
        expectPolicyKept(page);
      });
    }
    if (!IS_WHOLE && fault !== "wrong-type" && fault !== "cut") continue;
    const language = INTERFACE_LANGUAGES[position % INTERFACE_LANGUAGES.length] ?? "en";
    test(`coverage, ${language}: base map, ${fault}`, async ({ page, server }) => {
      await surviveWithoutLand(page, server, { language, fault });
      expectPolicyKept(page);
    });
  }

  for (const place of placesOf(1)) {
    test(`${place.screen}, ${place.language}: offline once it is hydrated`, async ({ page, server }) => {
      await surviveLater(page, server, place, { path: /./, fault: "lost" });
      expectPolicyKept(page);
    });
    test(`${place.screen}, ${place.language}: offline before it is hydrated`, async ({ page, server }) => {
      const { screen } = place;
      server.spoil(/\/assets\//, "lost");
      await go(page, `${server.url}${pathOf(place)}`);
      await waitForNotice(page, messagesOf(place.language)["start.failed"]);
      await expectReadable(page, `${server.url}${pathOf(place)}`, screen);
      // Nothing answers at all now: the page is not given up for the browser's own page.
      server.spoil(/./, "lost");
      await pressRetry(page, place.language);
      await waitForNotice(page, messagesOf(place.language)["start.unreachable"]);
      server.heal();
      await pressRetry(page, place.language);
      await waitUntilWell(page);
      expectPolicyKept(page);
    });
    test(`${place.screen}, ${place.language}: a newer site`, async ({ page, server }) => {
      await surviveRenewal(page, server, place);
      expectPolicyKept(page);
    });
  }
}

/** One that the navigation leads to, and that is no part of the dossier. */
const anotherScreen = (screen: Screen): Screen => (screen === "compare" ? "budget" : "compare");

const pathOf = ({ language, screen }: Place) => `${language}/${screen}/`;

function patternOf(file: StartFile, screen: Screen): RegExp {
  const name = screen.slice(0, 1).toUpperCase() + screen.slice(1);
  switch (file) {
    case "entry":
      return /\/assets\/main-[\w-]+\.js/;
    case "data":
      return /\/assets\/answer-\w+\.json/;
    case "messages":
      return /\/assets\/messages-\w+\/..-everyPage\.json/;
    case "screen":
      return new RegExp(`/assets/${name}-[\\w-]{7}\\.js`);
    case "styles":
      return /\/assets\/style-[\w-]+\.css/;
  }
}

interface StartCase extends Place {
  readonly file: StartFile;
  readonly fault: Fault;
}

async function surviveStart(page: EnginePage, server: FaultServer, start: StartCase): Promise<void> {
  const { screen, language, file, fault } = start;
  const words = messagesOf(language);
  const url = `${server.url}${pathOf(start)}`;
  if (fault === "slow") {
    await waitForNotice(page, words["start.slow"]);
    await expectReadable(page, url, screen);
    server.heal();
    return await waitUntilWell(page);
  }
  // JSON is read whatever it calls itself.
  if (fault === "wrong-type" && (file === "data" || file === "messages")) return await waitUntilWell(page);
  if (file === "styles") {
    await page.waitUntilHydrated();
    await mark(page);
  }
  await waitForNotice(page, words[file === "styles" ? "start.styles" : "start.failed"]);
  await expectReadable(page, url, screen);
  server.heal();
  await pressRetry(page, language);
  await waitUntilWell(page);
  if (file === "styles") expect(await isMarked(page), "the page was not loaded anew").toBe(true);
}

async function surviveWithoutLand(
  page: EnginePage,
  server: FaultServer,
  { language, fault }: Pick<StartCase, "language" | "fault">,
): Promise<void> {
  const words = messagesOf(language);
  server.spoil(/\/base-map-/, fault);
  await page.open(`${language}/coverage/`);
  if (fault === "slow") {
    await waitForWords(page, words["map.loadingBaseMap"]);
    server.heal();
  } else if (fault !== "wrong-type") {
    await waitForWords(page, words["map.baseMapFailed"]);
    server.heal();
    await pressRetry(page, language);
  }
  await page.waitUntil(
    "the land, without a word",
    () =>
      document.querySelector("canvas.map-land") !== null &&
      document.querySelector(".map-notice:not(.map-empty)") === null,
    null,
  );
}

interface Spoiling {
  readonly path: RegExp;
  readonly fault: Fault;
}

/** Everything that is loaded after the page: what comes into view, a dialog, another screen. */
async function surviveLater(
  page: EnginePage,
  server: FaultServer,
  place: Place,
  { path, fault }: Spoiling,
): Promise<void> {
  const words = messagesOf(place.language);
  const isHarmless = fault === "slow";
  const other = anotherScreen(place.screen);
  await page.open(pathOf(place));
  await mark(page);
  const letters = await countLetters(page);

  server.spoil(path, fault);
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
      scrollTo(0, top);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo(0, 0);
  }, null);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur(), null);
  await page.press("Tab");
  await page.type("/");
  if (!isHarmless) {
    await page.waitUntil(
      "a word in the dialog, or the dialog",
      () => document.querySelector("dialog[open] [role=alert], dialog[open] [role=combobox]") !== null,
      null,
    );
  }
  expect(await countLetters(page), "what was prerendered is kept").toBeGreaterThanOrEqual(letters * 0.98);
  server.heal();
  if (!isHarmless) await retryAll(page, words);
  await page.waitUntil(
    "the search",
    () => document.querySelector("dialog[open] [role=combobox]") !== null,
    null,
  );
  await page.press("Escape");
  await page.waitUntil("no dialog", () => document.querySelector("dialog[open]") === null, null);

  server.spoil(path, fault);
  await page.evaluate(
    (href) => {
      document.querySelector<HTMLAnchorElement>(`nav a[href$="${href}"]`)?.click();
    },
    pathOf({ ...place, screen: other }),
  );
  if (isHarmless) await waitForWords(page, words["state.loading"]);
  else await page.waitUntil("a word", () => document.querySelector("main [role=alert]") !== null, null);
  expect(await page.evaluate(() => document.querySelectorAll("header a").length, null)).toBeGreaterThan(5);
  server.heal();
  if (!isHarmless) await retryAll(page, words);
  await page.waitUntil(
    "the other screen",
    (path) => location.pathname.endsWith(path) && document.querySelector("main h1") !== null,
    pathOf({ ...place, screen: other }),
  );
  expect(await isMarked(page), "the page was not loaded anew").toBe(true);
}

/** Each alert has the reader's words and a retry; presses them until none is left. */
async function retryAll(page: EnginePage, words: Readonly<Record<string, string>>): Promise<void> {
  const wanted = ["damaged", "refused", "unreachable"].map(
    (failure) => words[`load.failed.${failure}`] ?? "",
  );
  const alerts = await page.evaluate(() => {
    const found = [...document.querySelectorAll("[role=alert]:not(#start-notice)")];
    return found.map((alert) => (alert.querySelector("p") ?? alert).textContent);
  }, null);
  expect(alerts.length).toBeGreaterThan(0);
  expect(wanted).toEqual(
    expect.arrayContaining([...new Set(alerts)].filter((text) => !isOfMap(text, words))),
  );
  await page.waitUntil(
    "no alert",
    (retry) => {
      const alerts = [...document.querySelectorAll("[role=alert]:not(#start-notice)")];
      for (const button of alerts.flatMap((alert) => [...alert.querySelectorAll("button")])) {
        if (button.textContent === retry) button.click();
      }
      return alerts.length === 0;
    },
    words["action.retry"] ?? "",
  );
}

const isOfMap = (text: string, words: Readonly<Record<string, string>>) =>
  text.startsWith(words["map.baseMapFailed"] ?? "");

/** After a deploy: a way to another screen leads to it, a part is there after a retry. */
async function surviveRenewal(page: EnginePage, server: FaultServer, place: Place): Promise<void> {
  const words = messagesOf(place.language);
  const other = anotherScreen(place.screen);
  await page.open(pathOf(place));
  await mark(page);
  server.renew();
  await page.type("/");
  await waitForWords(page, words["load.failed.refused"]);
  expect(await isMarked(page), "nothing was loaded anew unasked").toBe(true);
  await page.click("button", words["action.retry"] ?? "");
  await page.waitUntil("a page of the newer site", () => !("kept" in window), null);
  await waitUntilWell(page);
  expect(await page.path()).toBe(`/${pathOf(place)}`);

  server.heal();
  await page.open(pathOf(place));
  await mark(page);
  server.renew();
  await page.evaluate(
    (href) => {
      document.querySelector<HTMLAnchorElement>(`nav a[href$="${href}"]`)?.click();
    },
    pathOf({ ...place, screen: other }),
  );
  await page.waitUntil("a page of the newer site", () => !("kept" in window), null);
  await waitUntilWell(page);
  expect(await page.path()).toBe(`/${pathOf({ ...place, screen: other })}`);
}

/** Goes there without waiting for anything, which may never come. */
async function go(page: EnginePage, url: string): Promise<void> {
  await page.evaluate((to) => setTimeout(() => location.assign(to)), url);
}

const waitForWords = (page: EnginePage, text = "no text") =>
  page.waitUntil(`“${text}”`, (wanted) => document.body.innerText.includes(wanted), text);

const waitForNotice = (page: EnginePage, text = "no text") =>
  page.waitUntil(
    `the notice “${text}”`,
    (wanted) => {
      const notice = document.getElementById("start-notice");
      return notice?.checkVisibility() === true && notice.innerText.includes(wanted);
    },
    text,
  );

const pressRetry = (page: EnginePage, language: InterfaceLanguage) =>
  page.click("button", messagesOf(language)["action.retry"] ?? "");

async function waitUntilWell(page: EnginePage): Promise<void> {
  await page.waitUntil("a hydrated page", isHydrated, null);
  await page.waitUntil("no notice", () => document.getElementById("start-notice")?.hidden === true, null);
}

/** What was prerendered is there to the last letter, and is seen. */
async function expectReadable(page: EnginePage, url: string, screen: Screen): Promise<void> {
  const html = await (await fetch(url)).text();
  const [, main = ""] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const written = main.replaceAll(/<[^>]*>|&\w+;|\s/g, "").length;
  expect(await countLetters(page), screen).toBeGreaterThanOrEqual(written * 0.98);
  const isSeen = await page.evaluate(() => {
    const title = document.querySelector("main h1");
    return title instanceof HTMLElement && title.checkVisibility() && title.innerText !== "";
  }, null);
  expect(isSeen, "the title is seen").toBe(true);
}

const countLetters = (page: EnginePage) =>
  page.evaluate(() => document.querySelector("main")?.textContent.replaceAll(/\s/g, "").length ?? 0, null);

const mark = (page: EnginePage) => page.evaluate(() => void Object.assign(window, { kept: true }), null);
const isMarked = (page: EnginePage) => page.evaluate(() => "kept" in window, null);

function expectPolicyKept(page: EnginePage): void {
  expect(page.problems.filter((each) => /policy violation|another origin/.test(each))).toEqual([]);
}
