import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import { keepMinistry } from "../../src/domain/ministries/keepMinistry";
import { parsePackage } from "../../src/package/read/parsePackage";
import { serialisePackage } from "../../src/package/write/serialisePackage";
import { INTERFACE_LANGUAGES } from "../../src/i18n/languages";
import { SCREENS } from "../../src/app/screens";
import { listTexts, renderPages } from "./renderPages";

const whole = parsePackage(readPackageFolder(join(DATA, "register-2026")));
const { ministries } = whole.dataset;

/** Missions, those with any account, and their accounts: the figures of the reference beside the register's tables. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  be: [109, 108, 305],
  cl: [74, 3, 5],
  de: [212, 164, 321],
  fi: [90, 87, 252],
  ie: [67, 67, 143],
  jp: [171, 169, 405],
  lv: [46, 46, 127],
  ma: [97, 26, 37],
  no: [82, 79, 202],
  se: [107, 96, 222],
  us: [263, 249, 1062],
};
/** Of few posts, and so soon drawn: one with accounts of all its posts, one with hardly any. */
const DRAWN = ["lv", "cl"];

function keep(ministryId: string) {
  const kept = keepMinistry(whole.dataset, ministryId);
  if (!kept) throw new Error(`no ministry ${ministryId}`);
  return kept;
}

/** The labels of the other ministries, in all languages. */
function labelsOfOthers(ministryId: string): readonly string[] {
  const labelsOf = (isWanted: boolean) =>
    ministries
      .filter((each) => (each.ministryId === ministryId) === isWanted)
      .flatMap(({ labels }) => Object.values(labels));
  const own = labelsOf(true);
  return labelsOf(false).filter((label) => !own.includes(label));
}

async function makeFiles(ministryId: string) {
  const { name, licenses } = whole.descriptor;
  const texts = {
    name,
    id: "",
    title: name,
    description: "",
    version: "",
    created: "",
    keywords: [],
    contributors: [],
  };
  return await serialisePackage(
    keep(ministryId),
    { ...texts, licenses, sources: [] },
    { title: name, path: "", version: "", sha256: "cd".repeat(32), bytes: 1 },
  );
}

test.each(ministries.map(({ ministryId }) => ministryId))(
  "the data of the ministry %s alone are valid, hold its missions and accounts, and name no other ministry",
  async (ministryId) => {
    const files = await makeFiles(ministryId);
    const { dataset } = parsePackage(files);
    const held = dataset.presences.filter(({ holderType }) => holderType === "post");
    const holders = new Set(held.map(({ holderId }) => holderId));
    expect([dataset.posts.length, holders.size, held.length]).toEqual(COUNTS[ministryId]);
    const texts = [...files.values()];
    expect(labelsOfOthers(ministryId).filter((label) => texts.some((text) => text.includes(label)))).toEqual(
      [],
    );
    expect(dataset.posts.every((post) => post.ministryId === ministryId)).toBe(true);
  },
);

describe.each(DRAWN)("of the ministry %s alone", (ministryId) => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = await renderPages(await makeFiles(ministryId));
  });

  test("no screen names another ministry, in any language, from its title to its machine-readable description", () => {
    const others = labelsOfOthers(ministryId);
    for (const language of INTERFACE_LANGUAGES) {
      for (const screen of SCREENS) {
        const texts = listTexts(pages.get(`${language}/${screen}/index.html`) ?? "");
        expect(texts.length, `${language}/${screen}`).toBeGreaterThan(20);
        expect(
          texts.filter((text) => others.some((label) => text.includes(label))),
          `${language}/${screen}`,
        ).toEqual([]);
      }
    }
  });

  test("the screens name the ministry, with the source in brackets", () => {
    for (const language of INTERFACE_LANGUAGES) {
      const [own] = keep(ministryId).ministries;
      const texts = listTexts(pages.get(`${language}/overview/index.html`) ?? "").join("\n");
      expect(texts).toContain(`${own?.labels[language]} (Wikidata`);
      expect(texts).not.toMatch(/\b1[\s.,]?318\b/u);
    }
  });
});
