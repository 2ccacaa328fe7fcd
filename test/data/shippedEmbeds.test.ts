import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { composeEmbed } from "../../src/app/embeds/composeEmbed";
import { findEmbed } from "../../src/app/embeds/embeddedViews";
import { measureText } from "../../src/export/pictures/textWidth";
import { fitFrame } from "../../src/export/embeds/fitFrame";
import { fetchCatalog } from "../../src/i18n/catalogs";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../src/i18n/languages";
import { parsePackage } from "../../src/package/read/parsePackage";
import { answerOf } from "../../src/ui/answer/AnswerProvider";
import { stampText } from "../../src/ui/answer/sourceText";
import { createI18n } from "../../src/ui/language/LanguageProvider";
import { EMBEDS, type Embed } from "../../src/view-state/embedAddress";
import { listShippedReferences } from "../../src/view-state/referenceNames";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import { readShipped } from "../fixtures/readShipped";

const { dataset, descriptor } = parsePackage(readShipped());

/** Another source as the site ships it. */
const findSource = (reference: string) => {
  if (!listShippedReferences().includes(reference)) return Promise.resolve(undefined);
  const found =
    reference === "" ? { descriptor, dataset } : parsePackage(readPackageFolder(join(DATA, reference)));
  return Promise.resolve({
    packageName: found.descriptor.name,
    label: reference || "2016",
    dataset: found.dataset,
    fetchDescriptor: () => Promise.resolve(found.descriptor),
  });
};

async function compose(embed: Embed, language: InterfaceLanguage = "en", search = "") {
  const i18n = createI18n(language, await fetchCatalog(language), dataset);
  const context = { answer: answerOf(dataset), i18n, search, findSource };
  const composed = await composeEmbed({ embed, context, descriptor, root: "../../../", search });
  return { ...composed, i18n, words: readWords(composed.markup) };
}

/** What stands in the page, without its marks. */
function readWords(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

/** Where lines end, and which spaces keep them together, is left to the page. */
const close = (text: string) => text.replaceAll(/\s+/g, "");

/** Where the texts of a figure stand from left to right; those in panes with a scale of their own are left out. */
function placeTexts(figure: string) {
  const open = [{ x: 0, scale: 1, isPane: false }];
  const texts: { readonly text: string; readonly left: number; readonly right: number }[] = [];
  for (const [, end, name, attributes = "", isEmpty, text = ""] of figure.matchAll(
    /<(\/?)([\w-]+)((?: [\w:-]+="[^"]*")*)(\/?)>([^<]*)/g,
  )) {
    const outer = open.at(-1) ?? { x: 0, scale: 1, isPane: false };
    if (end) {
      open.pop();
      continue;
    }
    const read = (pattern: RegExp) => Number(pattern.exec(attributes)?.[1] ?? Number.NaN);
    const moved = read(/translate\(([-\d.]+)/) || 0;
    const scale = read(/scale\(([\d.]+)/) || 1;
    if (!isEmpty)
      open.push({
        x: outer.x + moved * outer.scale,
        scale: outer.scale * scale,
        isPane: outer.isPane || name === "svg",
      });
    if (name !== "text" || outer.isPane) continue;
    const at = outer.x + read(/ x="([-\d.]+)"/) * outer.scale;
    const width =
      measureText(text, read(/ font-size="([\d.]+)"/), attributes.includes("font-weight")) * outer.scale;
    const before = attributes.includes('"end"') ? width : attributes.includes('"middle"') ? width / 2 : 0;
    texts.push({ text, left: at - before, right: at - before + width });
  }
  return texts;
}

describe.each(INTERFACE_LANGUAGES)("in %s", (language) => {
  test.each(EMBEDS)("the page for frames of %s says what it shows, of when, by whom and where", async (embed) => {
    const { title, markup, words, i18n } = await compose(embed, language);
    expect(markup).toContain("<h1");
    for (const part of [title, stampText(dataset, i18n), "54-0516", "creativecommons.org", i18n.t("take.embed.whole")])
      expect(close(words)).toContain(close(part));
    expect(markup).toMatch(new RegExp(`href="\\.\\./\\.\\./\\.\\./${language}/[a-z]+/#[a-z-]+" target="_blank"`));
    expect(markup).not.toMatch(/NaN|undefined|Infinity| style=|<script|<image|\bon\w+=/);
    const defined = [...markup.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
    expect(new Set(defined).size).toBe(defined.length);
    for (const [, used] of markup.matchAll(/(?:url\(|href=")#([\w-]+)/g)) expect(defined).toContain(used);
  });

  test.each(EMBEDS)("no word of %s stands outside its figure, however narrow the frame", async (embed) => {
    const { markup } = await compose(embed, language);
    const figures = [...markup.matchAll(/<svg class="embed-figure [^>]*viewBox="0 0 ([\d.]+) [^>]*>(.*?)<\/svg>(?=<svg|<p)/gs)];
    expect(figures).toHaveLength(5);
    for (const [, width, figure = ""] of figures)
      for (const { text, left, right } of placeTexts(figure)) {
        expect(left, `${text} at ${width}`).toBeGreaterThanOrEqual(-1);
        expect(right, `${text} at ${width}`).toBeLessThanOrEqual(Number(width) + 1);
      }
  });

  test.each(EMBEDS)("the frame of %s is as high as the view needs at any width", async (embed) => {
    const { heightAt } = await compose(embed, language);
    const { ratio, leastHeight } = fitFrame(heightAt);
    for (let width = 280; width <= 1600; width += 40)
      expect(Math.max(width / ratio, leastHeight), `${width}`).toBeGreaterThanOrEqual(heightAt(width));
    expect(leastHeight).toBeGreaterThan(200);
  });
});

test("under a filter the map and the counts have its words, its posts alone, and lead to the same view", async () => {
  const search = "channels=twitter&regions=Africa";
  const map = await compose("map", "en", search);
  expect(map.title).toMatch(/^4 of 83 posts/);
  for (const name of ["Africa", "Twitter", "Bujumbura", "Kampala", "Nairobi", "Ouagadougou"])
    expect(map.words).toContain(name);
  expect(map.words).not.toContain("Washington");
  expect(map.markup).toContain(`href="../../../en/coverage/?channels=twitter&amp;regions=Africa#posts"`);
  const counts = await compose("coverage", "en", search);
  expect(counts.words).toContain("Africa: 4");
  expect(counts.words).not.toContain("Europe");
});

test("no number is broken, however narrow the frame", async () => {
  const { markup } = await compose("budget", "nl");
  // Once in each drawing.
  expect(markup.split("10.000<")).toHaveLength(1 + 5);
});

test("a filter that leaves nothing is not drawn as everything", async () => {
  const { title, words, markup, i18n } = await compose(
    "map",
    "en",
    "channels=facebook,twitter,newsletter&match=all&regions=Europe",
  );
  expect(title).toMatch(/^0 of 83 posts/);
  expect(words).toContain(i18n.t("take.embed.nothing"));
  expect(markup).not.toContain("embed-figure");
});

test("comparison and budget follow the choice of the address", async () => {
  const comparison = await compose("comparison", "en", "what=countries&items=FR,DE");
  expect(comparison.words).toContain("France");
  expect(comparison.words).not.toContain("Africa");
  const stated = await compose("budget");
  const shares = await compose("budget", "en", "view=share");
  expect(shares.words).not.toBe(stated.words);
});

test("what changed between two sources is framed under its filter, with both of them named", async () => {
  const whole = await compose("changes");
  expect(whole.title).toMatch(/^45 posts newly recorded on /);
  expect(whole.words).toContain("of 79 posts named in both sources");
  for (const part of ["2016", "Not recorded is not a no"]) expect(whole.words).toContain(part);
  const inAfrica = await compose("changes", "en", "regions=Africa&channel=facebook");
  expect(inAfrica.words).toContain("Filter: Africa");
  expect(inAfrica.words).toContain("Facebook: of 11 posts named in both sources");
  expect(inAfrica.markup).toContain(`href="../../../en/changes/?regions=Africa&amp;channel=facebook#changes"`);
  const none = await compose("changes", "en", "regions=Africa&countries=FR");
  expect(none.words).toContain(none.i18n.t("take.embed.nothing"));
  expect(none.markup).not.toContain("embed-figure");
});

test("sources that the site does not publish cannot be framed", async () => {
  const opened = "newer=55-0042.9f86d081884c";
  await expect(compose("changes", "en", opened)).rejects.toThrow("not published");
  expect(findEmbed({ id: "changes" }, opened)).toBeUndefined();
  expect(findEmbed({ id: "changes" }, "regions=Africa")).toEqual({ embed: "changes", search: "regions=Africa" });
});

test("cards that show everything are framed without the filter of the page they stand on", () => {
  const search = "channels=twitter&view=matrix";
  expect(findEmbed({ id: "posts" }, search)).toEqual({ embed: "coverage", search });
  expect(findEmbed({ id: "posts" }, "channels=twitter")).toEqual({ embed: "map", search: "channels=twitter" });
  expect(findEmbed({ id: "posts-by-region" }, search)).toEqual({ embed: "coverage", search: "" });
  expect(findEmbed({ id: "finding-budget" }, "")).toEqual({ embed: "budget", search: "" });
  expect(findEmbed({ id: "letters-costs" }, "")).toBeUndefined();
});
