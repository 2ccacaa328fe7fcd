import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import { LANGUAGES } from "../../src/domain/dataset/language";
import { compareChosen } from "../../src/features/compare/compareExports";
import { titleOfComparison } from "../../src/features/compare/compareSeries";
import { describeMinistries } from "../../src/features/ministries/ministriesExports";
import { compareMinistries, describeMapPosts } from "../../src/features/ministries/ministriesSeries";
import { fetchCatalog, listMessageGroups } from "../../src/i18n/catalogs";
import { parsePackage } from "../../src/package/read/parsePackage";
import { answerOf } from "../../src/ui/answer/AnswerProvider";
import { createI18n } from "../../src/ui/language/LanguageProvider";
import { parseMinistriesView } from "../../src/view-state/ministriesView";

// The figures are those of the reference beside the register's tables.
const { dataset } = parsePackage(readPackageFolder(join(DATA, "register-2026")));
const answer = answerOf(dataset);
const compare = (search: string) => compareMinistries(dataset, answer.coverage, parseMinistriesView(search));

const CHANNELS_OF_BELGIUM = [
  "bluesky",
  "facebook",
  "flickr",
  "instagram",
  "linkedin",
  "twitter",
  "vimeo",
  "youtube",
];

test("all kinds together are the 1,318 missions, 994 of them on Facebook, 787 on Twitter (X) and 614 on Instagram", () => {
  const { posts, listed, channel } = compare("kind=all");
  expect([posts.length, channel, listed]).toEqual([1318, "facebook", 994]);
  expect(compare("kind=all&channel=twitter").listed).toBe(787);
  expect(compare("kind=all&channel=instagram").listed).toBe(614);
});

test("ministries with too few accounts recorded come last and have no rank", () => {
  const { rows } = compare("");
  expect(rows.slice(-2).map(({ ministry, notRanked }) => [ministry.ministryId, notRanked])).toEqual([
    ["cl", "incomplete"],
    ["ma", "incomplete"],
  ]);
});

test("the posts of a region are counted for themselves", () => {
  const { posts } = compare("kind=all&regions=Africa");
  expect(posts.length).toBeGreaterThan(100);
  expect(posts.every(({ region }) => region === "Africa")).toBe(true);
});

test("the map draws 1,315 missions, 87 of them at a point that is inferred", () => {
  const names = { labelOf: () => "", nameCountry: () => "" };
  const drawn = describeMapPosts(dataset, answer.coverage, names);
  expect(drawn.length).toBe(1315);
  expect(drawn.filter(({ isInferred }) => isInferred).length).toBe(87);
});

test.each(LANGUAGES)("in %s each row that is taken along says how complete it is", async (language) => {
  const i18n = createI18n(language, await fetchCatalog(language, listMessageGroups()), dataset);
  const [table] = await describeMinistries(
    { id: "ministries", title: "", evidenceIds: [] },
    { answer, i18n, search: "kind=all" },
  );
  const rows = new Map(table?.rows.map((row) => [row[0], row]));
  expect(rows.size).toBe(11);
  expect(rows.get("be")?.slice(2, 5)).toEqual([109, 108, undefined]);
  expect(rows.get("cl")?.slice(2, 4)).toEqual([74, 3]);
  expect(rows.get("cl")?.[4]).toBe(i18n.t("ministries.notRanked.incomplete"));
  const own = String(rows.get("be")?.at(-1)).split(" ");
  expect(own.map((account) => account.replace(/:.*/, "")).toSorted()).toEqual(CHANNELS_OF_BELGIUM);
  expect(own).toContain("facebook:diplomatie.belgium");
});

test.each(LANGUAGES)(
  "Compare lays ministries beside each other over embassies, and its table and picture say so in %s",
  async (language) => {
    const i18n = createI18n(language, await fetchCatalog(language, listMessageGroups()), dataset);
    const kind = i18n.labelOf(answer.findKind("embassy"));
    const take = (search: string) =>
      compareChosen({ answer, i18n, search: `what=ministries&items=be,us${search}` });
    const chosen = await take("");
    expect(chosen.items.map(({ posts }) => posts.length)).toEqual([85, 167]);
    expect(titleOfComparison(chosen, chosen, i18n)).toMatch(new RegExp(` \\(${kind}\\)$`));
    expect(chosen.filter).toBe(kind);
    const all = await take("&kind=all");
    expect(all.items.map(({ posts }) => posts.length)).toEqual([109, 263]);
    expect(all.filter).toBe("");
  },
);
