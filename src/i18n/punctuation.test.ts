import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES } from "../domain/dataset/language";
import { readMessages } from "../../test/fixtures/readMessages";

const SOURCES = join(import.meta.dirname, "..");

/** Where readers are spoken to. */
const FOLDERS = ["app", "charts", "citation", "export", "features", "map", "ui"];

/** Forms of one language each, or of no language, and what only engineers read. */
const OWN_FORMS = [
  "citation/formatBibTeX.ts",
  "citation/formatCslJson.ts",
  "features/questions/followUpTexts.ts",
  "features/questions/followUp.ts",
  "export/pictures/textWidth.ts",
  "features/changes/feed/changesFeed.ts",
  "map/geometry/dodge.ts",
];

/** Colons and semicolons have a space before them in French; quotation marks and lists differ everywhere. */
const PUNCTUATION = [
  /[(\s{[]"\u00a0?[;:] "/,
  /\$\{[^}`]*\}\u00a0?[;:] /,
  /\}\s?[;:] ?</,
  /[“”„«»]/,
  /join\("[,;]/,
];

test("no code writes the punctuation of a language: it comes from messages and formats", () => {
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`)
      .filter((path) => !OWN_FORMS.includes(path))
      .flatMap((path) =>
        readFileSync(join(SOURCES, path), "utf8")
          .split("\n")
          .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && PUNCTUATION.some((form) => form.test(line)))
          .map((line) => `${path}: ${line.trim()}`),
      ),
  );
  expect(found).toEqual([]);
});

/** Of each language, its own quotation marks; those of another would stand beside them on one page. */
const OTHER_QUOTES = { en: /[„«»‘]/, nl: /[„«»‘]/, fr: /[“”„‘]/, de: /[”«»‘]/ } as const;

test.each(LANGUAGES)("%s has one kind of quotation marks, and one way to leave a word open", (language) => {
  const messages = Object.entries(readMessages(language)).map(([id, text]) => `${id}: ${text}`);
  expect(messages.filter((line) => OTHER_QUOTES[language].test(line))).toEqual([]);
  const open = language === "de" ? /[^\u00a0]…$/ : /[\s\u00a0]…$/;
  expect(messages.filter((line) => open.test(line))).toEqual([]);
});

/** A number and the word that it counts, of which one form alone is there. */
const COUNTED =
  /\{(?:count|posts|shown|total|number|senders|places)\}\s(?:posts|postes|posten|Vertretungen|places|lieux|plaatsen|Orten|days|jours|dagen|Tage)\b/;

test.each(LANGUAGES)("what is counted in %s has a form for one", (language) => {
  const messages = Object.entries(readMessages(language)).map(([id, text]) => `${id}: ${text}`);
  expect(messages.filter((line) => COUNTED.test(line))).toEqual([]);
});
