import { readFileSync } from "node:fs";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Page } from "playwright-core";
import type { InterfaceLanguage } from "../../../src/i18n/languages";
import { parsePackage } from "../../../src/package/read/parsePackage";
import { readShipped } from "../../fixtures/readShipped";
import type { AccessibleNode } from "./accessibilityTree";
import { messagesOf } from "./messagesOf";

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
  const file = new URL(`../../../src/i18n/countries/${language}.json`, import.meta.url);
  return Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
}

const { dataset } = parsePackage(readShipped());
const ENGLISH = patternsOf(messagesOf("en"));
const IDS = new Set(Object.keys(messagesOf("en")));

/** Says what is wrong with a name on a page of the language; undefined where nothing is. */
export function createJudge(language: InterfaceLanguage) {
  const own = patternsOf(messagesOf(language));
  const ownCountries = new Set(countriesOf(language));
  // A city can be called as a country is in English: Mexico City in French.
  const cities = new Set(dataset.places.map(({ names }) => names[language]));
  const foreignCountries = new Set(
    countriesOf("en").filter((name) => !ownCountries.has(name) && !cities.has(name)),
  );
  // The word for zero in German is also what a program makes of a missing value.
  const isNull = Object.values(messagesOf(language)).some((text) => /\bnull\b/.test(text))
    ? /^null$/
    : /\bnull\b/;
  const libraryWords = new Set(LIBRARY_WORDS.filter((word) => !own.some((form) => form.test(word))));
  return (name: string): string | undefined => {
    if (/\b(?:undefined|NaN)\b|\[object Object\]/.test(name) || isNull.test(name))
      return "holds a value of the program";
    if (IDS.has(name)) return "is the id of a message";
    if (libraryWords.has(name) || foreignCountries.has(name)) return "is English";
    if (ENGLISH.some((form) => form.test(name)) && !own.some((form) => form.test(name))) return "is English";
    return undefined;
  };
}

/** What the judge finds wrong among the names, descriptions and values of the tree. */
export async function findWrongNames(
  page: Page,
  tree: readonly AccessibleNode[],
  judge: ReturnType<typeof createJudge>,
): Promise<string[]> {
  const names = new Set<string>();
  for (const { role, name, description, value } of tree) {
    // A line of a text is no name: it begins wherever there was no more room.
    if (role === "InlineTextBox") continue;
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
