import { readFileSync } from "node:fs";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Page } from "playwright-core";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../src/i18n/languages";
import { CHECKED_SCREENS } from "./checkedScreens";
import { readAccessibilityTree } from "./accessibilityTree";
import { wakeAll } from "./axe";
import { messagesOf } from "./messagesOf";
import { openPopUps } from "./popUps";
import { expect, test, waitUntilAlive } from "./site";

/** What Leaflet, Recharts and browsers say by themselves. */
const LIBRARY_WORDS = [
  "Zoom in",
  "Zoom out",
  "Marker",
  "Close popup",
  "Close",
  "Loading",
  "Loading…",
  "Map",
  "Chart",
  "Legend",
  "Tooltip",
  "Interactive chart",
];

const PATHS = [
  ...CHECKED_SCREENS.map((screen) => `${screen}/`),
  "coverage/?view=matrix",
  "coverage/?view=sets",
  "coverage/?view=groups",
  "coverage/?regions=Oceania&channels=twitter&q=atlantis&view=oz",
  "budget/?view=time",
];

/** Cities that are called in another language as a country is in English: Mexico City in French. */
const CITIES = new Set(["Mexico"]);

/** Matches what a message says with any values, where it has a word of its own. */
function patternsOf(messages: Readonly<Record<string, string>>): readonly RegExp[] {
  return Object.values(messages)
    .map((text) => formOf(compileMessageOrThrow(text)))
    .filter((form) => /\p{L}{3}/u.test(form))
    .map((form) => new RegExp(`^${form}$`, "u"))
    .filter((form) => !form.test("§ §: § § (§)"));
}

function formOf(compiled: unknown): string {
  if (typeof compiled === "string") return escape(compiled);
  if (!Array.isArray(compiled)) return "";
  return compiled
    .map((token: unknown) => {
      if (typeof token === "string")
        return token === "#" ? ".+?" : escape(token.replaceAll(/<\/?\d+\/?>/g, ""));
      const [, kind, choices] = token as [string, string?, Record<string, unknown>?];
      if (kind === undefined || !choices) return ".+?";
      const forms = Object.entries(choices).filter(([key]) => key !== "offset");
      return `(?:${forms.map(([, form]) => formOf(form)).join("|")})`;
    })
    .join("");
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(/\s+/g, " ");
}

function countriesOf(language: InterfaceLanguage): readonly string[] {
  const file = new URL(`../../src/i18n/countries/${language}.json`, import.meta.url);
  return Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
}

const ENGLISH = patternsOf(messagesOf("en"));
const IDS = new Set(Object.keys(messagesOf("en")));

/** Says what is wrong with a name on a page of the language; undefined where nothing is. */
function createJudge(language: InterfaceLanguage) {
  const own = patternsOf(messagesOf(language));
  const ownCountries = new Set(countriesOf(language));
  const foreignCountries = new Set(
    countriesOf("en").filter((name) => !ownCountries.has(name) && !CITIES.has(name)),
  );
  const libraryWords = new Set(LIBRARY_WORDS.filter((word) => !own.some((form) => form.test(word))));
  return (name: string): string | undefined => {
    if (/\b(?:undefined|NaN)\b|\[object Object\]/.test(name) || name === "null")
      return "holds a value of the program";
    if (IDS.has(name)) return "is the id of a message";
    if (libraryWords.has(name) || foreignCountries.has(name)) return "is English";
    if (ENGLISH.some((form) => form.test(name)) && !own.some((form) => form.test(name))) return "is English";
    return undefined;
  };
}

async function findWrongNames(page: Page, judge: ReturnType<typeof createJudge>): Promise<string[]> {
  const names = new Set<string>();
  for (const { name, description, value } of await readAccessibilityTree(page)) {
    for (const text of [name, description, value]) if (text !== "") names.add(text);
  }
  for (const quoted of await readQuoted(page)) names.delete(quoted);
  return [...names].flatMap((name) => {
    const fault = judge(name);
    return fault === undefined ? [] : [`“${name}” ${fault}`];
  });
}

/** Texts that say themselves in which other language they are: fragments of the answer. */
function readQuoted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body [lang]")]
      .filter((element) => element.getAttribute("lang") !== document.documentElement.lang)
      .map((element) => (element.textContent ?? "").replaceAll(/\s+/g, " ").trim()),
  );
}

for (const language of INTERFACE_LANGUAGES.filter((each) => each !== "en")) {
  test(
    `${language}: no name in the accessibility tree of any screen is English`,
    { timeout: 600_000 },
    async ({ page }) => {
      const judge = createJudge(language);
      const found: string[] = [];
      for (const path of PATHS) {
        await page.goto(`${language}/${path}`);
        await waitUntilAlive(page);
        await wakeAll(page);
        for (const fault of await findWrongNames(page, judge)) found.push(`${path}: ${fault}`);
      }
      await openPopUps(page, language, async (what) => {
        for (const fault of await findWrongNames(page, judge)) found.push(`${what}: ${fault}`);
      });
      expect(found).toEqual([]);
    },
  );
}

test("an English name, a country in English and the id of a message are noticed", async ({ page }) => {
  await page.goto("nl/accessibility/");
  await waitUntilAlive(page);
  await page.evaluate(() => {
    for (const name of [
      "Zoom in",
      "Evidence for Bangkok, Twitter: question 3a",
      "Germany",
      "layout.menu",
      "undefined",
    ]) {
      const button = document.createElement("button");
      button.setAttribute("aria-label", name);
      document.querySelector("main")?.append(button);
    }
  });
  expect(await findWrongNames(page, createJudge("nl"))).toEqual([
    "“Zoom in” is English",
    "“Evidence for Bangkok, Twitter: question 3a” is English",
    "“Germany” is English",
    "“layout.menu” is the id of a message",
    "“undefined” holds a value of the program",
  ]);
});
