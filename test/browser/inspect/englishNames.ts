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

/** Tells whether one of the messages, where it has a word of its own, says a text with any values. */
function createMatcher(messages: Readonly<Record<string, string>>): (text: string) => boolean {
  const compiled = Object.values(messages).map((text) => compileMessageOrThrow(text));
  const hasWord = (form: string) => /\p{L}{3}/u.test(form);
  // Most messages have no values: a text is one of them or not.
  const fixed = new Set(compiled.flatMap((message) => fixedTextOf(message) ?? []).filter(hasWord));
  const patterns = compiled
    .filter((message) => fixedTextOf(message) === undefined)
    .map(formOf)
    .filter(hasWord)
    .map((form) => new RegExp(`^${form}$`, "u"))
    .filter((form) => !form.test("§ §: § § (§)"));
  return (text) => fixed.has(text) || patterns.some((form) => form.test(text));
}

const TAG = /<\/?\d+\/?>/g;

/** What a message says that has no values. */
function fixedTextOf(compiled: unknown): string | undefined {
  const tokens = [compiled].flat();
  if (!tokens.every((token) => typeof token === "string")) return undefined;
  return tokens.join("").replaceAll(TAG, "").replaceAll(/\s+/g, " ");
}

function formOf(compiled: unknown): string {
  if (typeof compiled === "string") return escape(compiled);
  if (!Array.isArray(compiled)) return "";
  return compiled
    .map((token: unknown) => {
      if (typeof token === "string") return token === "#" ? ".+?" : escape(token.replaceAll(TAG, ""));
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
const isEnglish = createMatcher(messagesOf("en"));
const IDS = new Set(Object.keys(messagesOf("en")));

/** Says what is wrong with a name on a page of the language; undefined where nothing is. */
export function createJudge(language: InterfaceLanguage) {
  const isOwn = createMatcher(messagesOf(language));
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
  const libraryWords = new Set(LIBRARY_WORDS.filter((word) => !isOwn(word)));
  const judge = (name: string): string | undefined => {
    if (/\b(?:undefined|NaN)\b|\[object Object\]/.test(name) || isNull.test(name))
      return "holds a value of the program";
    if (IDS.has(name)) return "is the id of a message";
    if (libraryWords.has(name) || foreignCountries.has(name)) return "is English";
    return isEnglish(name) && !isOwn(name) ? "is English" : undefined;
  };
  // Pages have most of their names in common.
  const judged = new Map<string, string | undefined>();
  return (name: string): string | undefined => {
    if (!judged.has(name)) judged.set(name, judge(name));
    return judged.get(name);
  };
}

/** What is told by its name, as the tree calls it. */
const NAMED_ROLES = new Set([
  "button",
  "checkbox",
  "combobox",
  "dialog",
  "DisclosureTriangle",
  "heading",
  "image",
  "link",
  "listbox",
  "option",
  "radio",
  "searchbox",
  "slider",
  "textbox",
]);

/** What the judge finds wrong among the names, descriptions and values of the tree, and what should have a name. */
export async function findWrongNames(
  page: Page,
  tree: readonly AccessibleNode[],
  judge: ReturnType<typeof createJudge>,
): Promise<string[]> {
  const names = new Set<string>();
  const nameless = tree.filter(({ role, name }) => name === "" && NAMED_ROLES.has(role));
  for (const { role, name, description, value } of tree) {
    // A line of a text is no name: it begins wherever there was no more room.
    if (role === "InlineTextBox") continue;
    for (const text of [name, description, value]) if (text !== "") names.add(text);
  }
  for (const quoted of await readQuoted(page)) names.delete(quoted);
  const faults = [...names].flatMap((name) => {
    const fault = judge(name);
    return fault === undefined ? [] : [`“${name}” ${fault}`];
  });
  return [...nameless.map(({ role }) => `a ${role} has no name`), ...faults];
}

/** Texts that say themselves in which other language they are: fragments of the answer. */
function readQuoted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body [lang]")]
      .filter((element) => element.getAttribute("lang") !== document.documentElement.lang)
      .map((element) => (element.textContent ?? "").replaceAll(/\s+/g, " ").trim()),
  );
}
