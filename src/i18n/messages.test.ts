import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../domain/dataset/language";
import { MESSAGE_GROUPS, readGroup, readMessages } from "../../test/fixtures/readMessages";
import { SAME_IN_LANGUAGES } from "../../test/fixtures/sameInLanguages";

const CATALOGUES = Object.fromEntries(LANGUAGES.map((language) => [language, readMessages(language)]));
const TRANSLATIONS = LANGUAGES.filter((language) => language !== "en");
const ids = Object.keys(readMessages("en"));
const textOf = (language: Language, id: string) => CATALOGUES[language]?.[id] ?? "";

test.each(TRANSLATIONS)("English and %s have the same messages, in order", (language) => {
  for (const group of MESSAGE_GROUPS) {
    const inGroup = Object.keys(readGroup(group, "en"));
    expect(Object.keys(readGroup(group, language)), group).toEqual(inGroup);
    expect(inGroup, group).toEqual(inGroup.toSorted());
  }
});

test("a message stands in one group", () => {
  const all = MESSAGE_GROUPS.flatMap((group) => Object.keys(readGroup(group, "en")));
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

test.each(LANGUAGES)("every message of %s compiles and says something", (language) => {
  for (const id of ids) {
    expect(() => compileMessageOrThrow(textOf(language, id)), id).not.toThrow();
    expect(textOf(language, id).trim(), id).not.toBe("");
  }
});

test.each(TRANSLATIONS)("a message in %s has the values of the original", (language) => {
  const differing = ids.filter(
    (id) => String(findValues(textOf(language, id))) !== String(findValues(textOf("en", id))),
  );
  expect(differing).toEqual([]);
});

test("what is the same in two languages was reviewed, and what was reviewed is still the same", () => {
  const same = ids.flatMap((id) => {
    if (!hasWords(textOf("en", id))) return [];
    const groups = LANGUAGES.map((language) =>
      LANGUAGES.filter((other) => textOf(other, id) === textOf(language, id)).join(" "),
    ).filter((group) => group.includes(" "));
    return [...new Set(groups)].map((group) => `${id}: ${group}`);
  });
  expect(same).toEqual(SAME_IN_LANGUAGES);
});

test("every message is used", () => {
  const sources = readSources(join(import.meta.dirname, ".."));
  const literals = new Set(
    [...sources.matchAll(/["'`]([a-zA-Z]+(?:[._-][\w-]+)*)["'`]/g)].map(([, id]) => id),
  );
  // `check.${id}.label` may become any id of that form.
  const forms = [...sources.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`\n]*)`/g)].map(([, form = ""]) =>
    toPattern(form),
  );
  const unused = ids.filter((id) => !literals.has(id) && !forms.some((form) => form.test(id)));
  expect(unused).toEqual([]);
});

test("French has a no-break space before double punctuation and within quotation marks", () => {
  expect(ids.filter((id) => /\S [;:?!»]|« /.test(textOf("fr", id)))).toEqual([]);
});

test("no message uses a straight apostrophe or quotation mark", () => {
  const straight = LANGUAGES.flatMap((language) =>
    ids.filter((id) => /['"]/.test(textOf(language, id))).map((id) => `${language} ${id}`),
  );
  expect(straight).toEqual([]);
});

/** Words of four letters and more outside the values; shorter ones, as units, are alike in many languages. */
function hasWords(message: string): boolean {
  return /\p{L}{4}/u.test(message.replace(/\{\w+\}/g, ""));
}

/** Names of the values, each once, also those within plurals and choices; the forms of a word are one. */
function findValues(message: string): string[] {
  const values = collectValues(compileMessageOrThrow(message));
  return [...new Set(values.map((name) => name.replace(/^(?:of|to)?TheSource$/, "theSource")))].sort();
}

function collectValues(compiled: unknown): string[] {
  if (!Array.isArray(compiled)) return [];
  return compiled.flatMap((token: unknown) => {
    if (!Array.isArray(token)) return [];
    const [name, , choices] = token as [unknown, unknown, unknown];
    const inner = typeof choices === "object" && choices !== null ? Object.values(choices) : [];
    return [...(typeof name === "string" ? [name] : []), ...inner.flatMap(collectValues)];
  });
}

function readSources(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".test.ts") && !file.endsWith(".test.tsx"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

function toPattern(form: string): RegExp {
  const parts = form.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[\\w.-]+")}$`);
}
