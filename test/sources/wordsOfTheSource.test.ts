import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../src/tools/root";

/** Words of the shipped document: its country, parliament, year, site, number and author. */
const WORDS =
  /\bbelg|\bbelgi|2016|focus on |54-0516|\b0516\b|\bchamber\b|chambre des|\bkamer van|abgeordnetenkammer|luykx|reynders|\bspf\b|\bfod\b|\bföd\b/iu;

/**
 * What may name a country: readers of that parliament's form, names of countries and places, what an opened text is
 * expected to be, the accessibility statement, and the workshop with its samples.
 */
const MAY_NAME = [
  "src/extract/",
  "src/i18n/countries/",
  "src/i18n/countryAliases.ts",
  "src/tools/",
  "src/features/accessibility/",
];
const MESSAGES_MAY_NAME = /^(?:accessibility\.|source\.failure\.)/;
/** Names for machines, which no reader sees. */
const IDENTIFIERS = ['"be-chamber"'];

const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter(
    (name) => /\.(?:tsx?|mjs|js|json|css)$/.test(name) && !/\.test\.tsx?$|\/test[A-Z]\w*\.tsx?$/.test(name),
  )
  .filter((name) => !MAY_NAME.some((folder) => name.startsWith(folder)));

test("no word of the shipped document stands in the code", () => {
  expect(files.length).toBeGreaterThan(400);
  const found = files
    .filter((name) => !name.endsWith(".json"))
    .flatMap((name) => findWords(name, withoutComments(readFileSync(join(ROOT, name), "utf8"))));
  expect(found).toEqual([]);
});

test("no word of the shipped document stands in a message", () => {
  const found = files
    .filter((name) => name.startsWith("src/i18n/messages/"))
    .flatMap((name) => {
      const messages = JSON.parse(readFileSync(join(ROOT, name), "utf8")) as Record<string, string>;
      const said = Object.entries(messages).filter(([id]) => !MESSAGES_MAY_NAME.test(id));
      return said.flatMap(([id, text]) => findWords(`${name} ${id}`, text));
    });
  expect(found).toEqual([]);
});

test("no statement of the shipped document is named in the code", () => {
  const rows = readFileSync(join(ROOT, "data/answer-54-0516/statements.csv"), "utf8").split("\n").slice(1);
  const ids = rows.map((row) => row.split(",", 1)[0] ?? "").filter((id) => id !== "");
  expect(ids.length).toBeGreaterThan(40);
  const code = files.map((name) => readFileSync(join(ROOT, name), "utf8")).join("\n");
  expect(ids.filter((id) => code.includes(`"${id}"`))).toEqual([]);
});

test("no sub-question is named by its number in the code", () => {
  const code = files.filter((name) => /\.tsx?$/.test(name));
  const found = code.flatMap((name) => {
    const lines = withoutComments(readFileSync(join(ROOT, name), "utf8")).split("\n");
    // A drawing in two dimensions asks for a context of that name.
    return lines.filter((line) => /"[1-9][a-h]"/.test(line) && !line.includes('getContext("2d")'));
  });
  expect(found).toEqual([]);
});

function findWords(where: string, text: string): string[] {
  return text
    .split("\n")
    .map((line) => IDENTIFIERS.reduce((rest, identifier) => rest.replace(identifier, ""), line))
    .filter((line) => WORDS.test(line))
    .map((line) => `${where}: ${line.trim()}`);
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");
}
