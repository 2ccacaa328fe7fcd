import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { describePictures } from "../../src/app/taking/describePictures";
import { describeTaken } from "../../src/app/taking/describeTaken";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import type { Dataset } from "../../src/domain/dataset/dataset";
import { describeAbout } from "../../src/export/describeAbout";
import { drawPicture } from "../../src/export/pictures/drawPicture";
import type { TakingContext } from "../../src/export/takeable";
import { fetchCatalog } from "../../src/i18n/catalogs";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../src/i18n/languages";
import { parsePackage } from "../../src/package/read/parsePackage";
import { answerOf } from "../../src/ui/answer/AnswerProvider";
import { sourceLabel } from "../../src/ui/answer/sourceText";
import { createI18n } from "../../src/ui/language/LanguageProvider";

// The file of the land comes over the network; these pictures draw none.
vi.mock("../../src/map/land/fetchLand", () => ({ fetchLand: () => Promise.reject(new Error("no land")) }));

const FOLDERS: Readonly<Record<string, string>> = {
  "": "answer-54-0516",
  "register-2026": "register-2026",
  "register-be-2022": "register-be-2022",
};
const datasets = new Map(
  Object.entries(FOLDERS).map(([reference, folder]) => [
    reference,
    parsePackage(readPackageFolder(join(DATA, folder))),
  ]),
);

/** Of each source its own. */
const BOTH_LICENCES =
  /Answer of 2016: Creative Commons Attribution 4\.0[^;]*; Wikidata, turn of 2025\/26: Creative Commons Zero 1\.0/;

async function takingOf(shown: string, language: InterfaceLanguage, search = ""): Promise<TakingContext> {
  const { dataset } = read(shown);
  const catalog = await fetchCatalog(language);
  return {
    answer: answerOf(dataset),
    i18n: createI18n(language, catalog, dataset),
    search,
    findSource: async (reference) => {
      const found = read(reference);
      const speak = (source: Dataset) => createI18n(language, catalog, source);
      return {
        packageName: found.descriptor.name,
        label: sourceLabel(found.dataset, speak(found.dataset)),
        dataset: found.dataset,
        fetchDescriptor: () => Promise.resolve(found.descriptor),
      };
    },
  };
}

function read(reference: string) {
  const found = datasets.get(reference);
  if (!found) throw new Error(`no package ${reference}`);
  return found;
}

async function drawAll(id: string, context: TakingContext) {
  const pictures = await describePictures({ id, title: "A finding", evidenceIds: [] }, context);
  return pictures.map((picture) => {
    const about = describeAbout({
      table: picture,
      context,
      address: "https://example.org/",
      made: "2026-11-29",
      descriptor: undefined,
    });
    const { svg } = drawPicture({ picture, about, i18n: context.i18n, shape: "tall", theme: "light" });
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
    return { id: picture.id, svg, text: texts.join(" ").replaceAll(/\s+/g, " ") };
  });
}

test("pictures of a comparison show its counts and say both sources, both dates and the limits", async () => {
  const [flow, posts] = await drawAll("changes", await takingOf("", "en", "change=newer-only"));
  expect(flow?.svg).not.toMatch(/NaN|undefined/);
  expect(flow?.text).toMatch(/of 79 posts named in both sources/);
  expect(flow?.text).toMatch(/newly recorded 45 57%/);
  for (const picture of [flow, posts]) {
    expect(picture?.text).toMatch(/As stated in 2016.*Recorded 5 Dec 2025 – 2 Jan 2026.*Not recorded is not a no/);
    expect(picture?.text).toMatch(/question 54-0516.*Wikidata/);
    expect(picture?.text).toMatch(BOTH_LICENCES);
  }
  expect(posts?.text.match(/newly recorded/g)).toHaveLength(46);
});

test.each(INTERFACE_LANGUAGES)("a comparison can be taken along in %s with its limits", async (language) => {
  const context = await takingOf("", language);
  const [table] = await describeTaken({ id: "changes", title: "A finding", evidenceIds: [] }, context);
  const limits = context.i18n.t("take.changesLimits");
  expect(table?.rows).toHaveLength(113);
  expect(table?.of?.asStated).toContain(limits);
  const [flow] = await drawAll("changes", context);
  expect(flow?.text).toContain("45");
});

test("a picture of ministries says how complete the source is for each and why some have no rank", async () => {
  const [picture] = await drawAll("ministries", await takingOf("register-2026", "en", "kind=all"));
  expect(picture?.svg).not.toMatch(/NaN|undefined/);
  expect(picture?.text).toMatch(/FPS Foreign Affairs, Belgium With any account recorded: 108 of 109 \(99%\)/);
  expect(picture?.text).toMatch(/Chile With any account recorded: 3 of 74 \(4%\); no rank/);
  expect(picture?.text).toContain("Recorded 5 Dec 2025 – 2 Jan 2026");
});
