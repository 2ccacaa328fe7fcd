import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { computeCombinations } from "../../domain/posts/combinations";
import { filterRows, MATCHES, NO_FILTER, type CoverageFilter } from "../../domain/posts/coverageFilter";
import { KNOWN_KINDS } from "../../domain/dataset/kinds";
import { REGIONS } from "../../domain/posts/post";
import { countByKind, countByRegion } from "../../domain/posts/postCounts";
import { buildSearchIndex } from "../../domain/search/searchIndex";
import { computeCoverage } from "../../domain/posts/standing";
import { fetchCatalog } from "../../i18n/catalogs";
import { formatsOf } from "../../i18n/formats";
import { fetchSearchWords } from "../../i18n/searchWords";
import { parsePackage } from "../../package/read/parsePackage";
import { WorldPicture } from "../../map/still/WorldPicture";
import { AnswerProvider } from "../../ui/answer/AnswerProvider";
import { LanguageProvider } from "../../ui/language/LanguageProvider";
import { countGroups } from "./groups/groups";
import { PostMatrix } from "./matrix/PostMatrix";
import { PostTable } from "./list/PostTable";
import type { PostViewProps } from "./postView";
import { describePosts, type PostRow } from "./coverageSeries";

const KIND_IDS = KNOWN_KINDS.map(({ kindId }) => kindId);

const FILTER_STATES = 200;
const DATA = fileURLToPath(new URL("../../../data/answer-54-0516", import.meta.url));
const tables = readdirSync(DATA).filter((name) => name.endsWith(".csv") || name === "datapackage.json");
const { dataset } = parsePackage(
  new Map(tables.map((name) => [name, readFileSync(join(DATA, name), "utf8")])),
);
const coverage = computeCoverage(dataset);
const index = buildSearchIndex(dataset, await fetchSearchWords());
const i18n = await fetchCatalog("en", ["coverage", "posts", "countries"]);
const { compare } = formatsOf("en");
const allRows = describePosts(coverage, {
  labelOf: (labels) => labels.en,
  countryOf: (code) => code,
  regionOf: (region) => region,
  senderOf: () => "",
  ministryOf: (ministryId) => ministryId,
  kindOf: (kind) => kind,
  compare,
});
const choose = (filter: CoverageFilter): readonly PostRow[] => filterRows(allRows, filter, index);

const countries = [...new Set(dataset.places.map(({ country }) => country))];
const anyFilter = fc.record({
  channels: fc.subarray([...coverage.listedChannels]),
  match: fc.constantFrom(...MATCHES),
  ministries: fc.subarray(["be", "cl"]),
  regions: fc.oneof(fc.constant([]), fc.subarray([...REGIONS])),
  countries: fc.oneof(fc.constant([]), fc.subarray(countries, { maxLength: 12 })),
  kinds: fc.oneof(fc.constant([]), fc.subarray([...KIND_IDS])),
  text: fc.constantFrom("", "", "", "new york", "Genf", "united states", "embassy", "zz"),
});

function draw(view: ReactNode): string {
  return renderToStaticMarkup(
    <LanguageProvider language="en" catalog={i18n}>
      <AnswerProvider dataset={dataset}>{view}</AnswerProvider>
    </LanguageProvider>,
  );
}

const countPennants = (picture: ReactNode) => draw(picture).split('class="pennant-cloth"').length - 1;

/** Rows with a name that a view draws. */
function countDrawn(view: ReactNode): number {
  return (
    draw(view)
      .replace(/<tr hidden="".*?<\/tr>/gs, "")
      .split('<th scope="row"').length - 1
  );
}

const ignore = () => undefined;
const propsOf = (rows: readonly PostRow[]): PostViewProps => ({
  rows,
  pointedPostId: null,
  onPoint: ignore,
  chosenPostId: null,
  onChoose: ignore,
  onFilter: ignore,
});
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test("the five views agree in count under 200 random filter states", () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const rows = choose(filter);
      const posts = rows.map(({ covered }) => covered);
      const order = { sort: "name", descending: false } as const;
      const combinations = computeCombinations(rows, coverage.listedChannels, ({ covered }) => covered);
      expect({
        list: countDrawn(<PostTable {...propsOf(rows)} allRows={allRows} order={order} onSort={ignore} />),
        map: countPennants(<WorldPicture posts={posts} coverage={coverage} label="" />),
        matrix: countDrawn(<PostMatrix {...propsOf(rows)} />),
        combinations: sum(combinations.map((set) => set.rows.length)),
        regions: sum(countGroups(posts, coverage, countByRegion).map(({ named }) => named)),
        kinds: sum(countGroups(posts, coverage, countByKind).map(({ named }) => named)),
      }).toEqual({
        list: rows.length,
        map: rows.length,
        matrix: rows.length,
        combinations: rows.length,
        regions: rows.length,
        kinds: rows.length,
      });
      seen.add(rows.length);
    }),
    { numRuns: FILTER_STATES },
  );
  expect(seen.size, "different counts that the random filters led to").toBeGreaterThan(10);
});

test("what a set of channels filters for is exactly the posts of that set", () => {
  const combinations = computeCombinations(allRows, coverage.listedChannels, ({ covered }) => covered);
  expect(combinations.length).toBeGreaterThan(1);
  for (const { channels, rows } of combinations) {
    const part =
      channels.length > 0
        ? { channels, match: "only" as const }
        : { channels: coverage.listedChannels, match: "none" as const };
    expect(choose({ ...NO_FILTER, ...part }), channels.join()).toEqual(rows);
  }
});
