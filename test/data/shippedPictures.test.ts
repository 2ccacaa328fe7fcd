import { describe, expect, test } from "vitest";
import { describePictures } from "../../src/app/taking/describePictures";
import { describeTaken } from "../../src/app/taking/describeTaken";
import { describeAbout } from "../../src/export/describeAbout";
import { drawPicture, type PictureShape } from "../../src/export/pictures/drawPicture";
import type { Theme } from "../../src/export/pictures/inks";
import { fetchCatalog } from "../../src/i18n/catalogs";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../src/i18n/languages";
import { parsePackage } from "../../src/package/read/parsePackage";
import { answerOf } from "../../src/ui/answer/AnswerProvider";
import { createI18n } from "../../src/ui/language/LanguageProvider";
import { readShipped } from "../fixtures/readShipped";

const { dataset, descriptor } = parsePackage(readShipped());
const answer = answerOf(dataset);

interface Wanted {
  readonly id: string;
  readonly search?: string;
  readonly language?: InterfaceLanguage;
  readonly shape?: PictureShape;
  readonly theme?: Theme;
}

async function draw({ id, search = "", language = "en", shape = "tall", theme = "light" }: Wanted) {
  const i18n = createI18n(language, await fetchCatalog(language), dataset);
  const context = { answer, i18n, search };
  const taken = { id, title: "A finding & its <title>", evidenceIds: [] };
  const pictures = await describePictures(taken, context);
  const tables = await describeTaken(taken, context);
  const address = `https://example.org/${language}/?${search}#${id}`;
  return pictures.map((picture) => {
    const about = describeAbout({ table: picture, context, address, made: "2026-11-29", descriptor });
    return { picture, about, tables, ...drawPicture({ picture, about, i18n, shape, theme }) };
  });
}

/** The words that stand in the picture, and those that only its signs carry. */
function read(svg: string): string {
  const unescape = (text: string) =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return [...svg.matchAll(/<(?:text|title)[^>]*>([^<]*)</g)].map(([, text = ""]) => unescape(text)).join(" ");
}

/** Where lines end is left to the picture. */
const close = (text: string) => text.replaceAll(/\s+/g, "");

const FIGURES = [
  "posts",
  "posts-by-region",
  "posts-by-kind",
  "comparison",
  "budget-lines",
  "visitors-origin",
  "visit-chain",
  "site-content",
  "site-dates",
  "letters-survey",
  "questions-matrix",
  "chronology",
  "traffic-figures",
  "letters-senders",
];

describe.each(INTERFACE_LANGUAGES)("in %s", (language) => {
  test.each(FIGURES)("the pictures of %s say what they show, of when, by whom and under what licence", async (id) => {
    const drawn = await draw({ id, language });
    expect(drawn.length).toBeGreaterThan(0);
    for (const { svg, about, picture } of drawn) {
      const words = close(read(svg));
      for (const part of [picture.title, picture.filter, about.asStated, about.source, about.licence, about.address])
        expect(words).toContain(close(part));
      for (const entry of picture.legend ?? []) expect(words).toContain(close(entry.text));
    }
  });
});

test("the filter stands in the picture of the map, and only its posts", async () => {
  const [map] = await draw({ id: "posts", search: "channels=twitter&regions=Africa" });
  const words = read(map?.svg ?? "");
  expect(map?.picture.id).toBe("map");
  expect(close(words)).toContain(close(map?.picture.filter ?? "?"));
  expect(map?.picture.filter).toContain("Africa");
  for (const name of ["Bujumbura", "Kampala", "Nairobi", "Ouagadougou"]) expect(words).toContain(name);
  expect(words).not.toContain("Washington");
});

test.each(["tall", "wide"] as const)("the %s pictures of all posts hold each of them", async (shape) => {
  const drawn = await draw({ id: "posts", shape });
  const names = dataset.posts.map(({ labels }) => labels.en ?? "");
  expect(names).toHaveLength(83);
  for (const id of ["map", "posts"]) {
    const words = close(read(drawn.find(({ picture }) => picture.id === id)?.svg ?? ""));
    expect(names.filter((name) => !words.includes(close(name)))).toEqual([]);
  }
});

test("the map shows Europe larger: below the world, and beside it where the picture is wide", async () => {
  const panesOf = async (shape: PictureShape) => {
    const [map] = await draw({ id: "posts", shape });
    const panes = [...(map?.svg ?? "").matchAll(/<svg x="([\d.]+)" y="([\d.]+)"/g)];
    return panes.map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  };
  const [, below] = await panesOf("tall");
  expect(below?.x).toBe(0);
  expect(below?.y).toBeGreaterThan(100);
  const [, beside] = await panesOf("wide");
  expect(beside?.x).toBeGreaterThan(500);
  expect(beside?.y).toBe(0);
});

test("rows of the tables stand in the pictures with their numbers", async () => {
  const [amounts] = await draw({ id: "budget-lines" });
  const cells = amounts?.tables[0]?.rows.map((row) => [String(row[1]), String(row[3])]) ?? [];
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells.flat()) expect(close(read(amounts?.svg ?? ""))).toContain(close(cell));
  const [questions] = await draw({ id: "questions-matrix" });
  for (const { questionId } of dataset.questions) expect(read(questions?.svg ?? "")).toContain(`${questionId} `);
});

test("the view that is shown comes first among the pictures of the coverage screen", async () => {
  const first = async (search: string) => (await draw({ id: "posts", search }))[0]?.picture.id;
  expect(await first("")).toBe("map");
  expect(await first("view=sets")).toBe("combinations");
  expect(await first("view=groups")).toBe("by-region");
  expect(await first("view=matrix")).toBe("posts");
});

test("wide pictures are 16 by 9, and every picture is well-formed and needs nothing else", async () => {
  for (const id of FIGURES) {
    for (const { svg, width, height } of await draw({ id, shape: "wide", theme: "dark" })) {
      expect(width / height, id).toBeCloseTo(16 / 9, 1);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|https?:\/\/(?!www\.w3\.org\/2000\/svg|[^<]*<\/text>)|style=|<style|<image|<script|foreignObject/);
      const used = [...svg.matchAll(/url\(#([\w-]+)\)/g)].map(([, name]) => name);
      for (const name of used) expect(svg).toContain(`id="${name}"`);
      expect((svg.match(/<(?!\/)[a-z]/g) ?? []).length).toBe((svg.match(/<\/[a-z]|\/>/g) ?? []).length);
    }
  }
});
