import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import { computeChanges, groupByChange } from "../../src/domain/changes/computeChanges";
import { distanceKm } from "../../src/gazetteer/distance";
import { EMPTY_MAPPING, type Mapping } from "../../src/intake/columns/mapping";
import { intake, type Intake } from "../../src/intake/intake";
import { readPasted, readTable } from "../../src/intake/read/readTable";
import { parsePackage } from "../../src/package/read/parsePackage";
import { ROOT } from "../../src/tools/root";
import { GAZETTEER } from "../fixtures/projectGazetteer";

/** A public register of 9,852 missions, which is not part of the project. */
const FILE = join(ROOT, "../shared/files/database_of_embassies-2022-11-16.csv");
const isThere = existsSync(FILE);

const WITHOUT_POINTS: Mapping = {
  ...EMPTY_MAPPING,
  columns: ["latitude", "longitude"].map((header) => ({ header, role: "ignored" as const })),
};

test.runIf(isThere)("of a real register, rows with a city are placed, where their coordinates say; the others are listed", async () => {
  const opened = await readTable(new Uint8Array(readFileSync(FILE)));
  const start = process.cpuUsage();
  const withPoints = intake(opened, EMPTY_MAPPING, GAZETTEER);
  const seconds = process.cpuUsage(start).user / 1e6;
  const byName = intake(opened, WITHOUT_POINTS, GAZETTEER);
  const rows = opened.sheets[0]?.rows.slice(1) ?? [];
  const withCity = rows.flatMap((row, at) => (row[6] === "" ? [] : [at]));

  for (const { rows: counts } of [withPoints, byName]) {
    expect(counts).toEqual({ above: 0, header: 1, empty: 0, used: 9852, unused: 0 });
  }
  const named = placesOf(byName);
  const found = withCity.filter((at) => named[at]?.basis === "city");
  const stated = found.filter((at) => rows[at]?.[9] !== "");
  const near = stated.filter((at) => {
    const point = { latitude: Number(rows[at]?.[9]), longitude: Number(rows[at]?.[10]) };
    return distanceKm(point, named[at]?.point ?? { latitude: -90, longitude: 0 }) <= 60;
  });
  const located = placesOf(withPoints);
  const onMap = withCity.filter((at) => located[at]?.point);
  process.stdout.write(
    `with a city ${withCity.length}; by name ${share(found, withCity)}, within 60 km ${share(near, stated)}; ` +
      `with coordinates ${share(onMap, withCity)}; ${seconds.toFixed(1)} s of CPU\n`,
  );
  expect(found.length / withCity.length).toBeGreaterThanOrEqual(0.95);
  expect(near.length / stated.length).toBeGreaterThanOrEqual(0.995);
  expect(onMap.length / withCity.length).toBeGreaterThanOrEqual(0.98);
  for (const made of [byName, withPoints]) {
    const listed = new Set(made.findings.map(({ row }) => row));
    const silent = placesOf(made).flatMap(({ point }, at) => (point || listed.has(at + 2) ? [] : [at + 2]));
    expect(silent).toEqual([]);
  }
  const havana = withPoints.findings.filter(({ row }) => row === 771).map(({ code }) => code);
  expect(havana).toEqual(["point-in-other-country"]);
});

test.skipIf(isThere)("the real register is absent: what a real list holds is not tried", () => {
  expect(isThere).toBe(false);
});

/** The place of each row; each of them made one post. */
function placesOf({ dataset }: Intake) {
  const places = new Map(dataset.places.map((place) => [place.placeId, place]));
  return dataset.posts.map(({ placeId, point, placeBasis }) => ({
    basis: placeBasis,
    point: point ?? places.get(placeId),
  }));
}

function share(some: readonly unknown[], all: readonly unknown[]): string {
  return `${((100 * some.length) / all.length).toFixed(2)} %`;
}

test.runIf(isThere)("Belgium’s rows of a real register stand beside the answer as the register that was made of them by hand", () => {
  const [head = "", ...lines] = readFileSync(FILE, "utf8").split("\n");
  const own = [head, ...lines.filter((line) => line.startsWith("Belgium;"))].join("\n");
  const { dataset, rows } = intake(readPasted(own), EMPTY_MAPPING, GAZETTEER);
  expect(rows).toEqual({ above: 0, header: 1, empty: 0, used: 90, unused: 0 });
  const answer = parsePackage(readPackageFolder(join(DATA, "answer-54-0516")));
  const { posts, possible } = computeChanges(
    { packageName: answer.descriptor.name, dataset: answer.dataset },
    { packageName: "list-own", dataset },
  );
  const count = (channelId: string) =>
    Object.fromEntries([...groupByChange(posts, channelId)].map(([kind, each]) => [kind, each.length]));
  // Of 73 listed on Facebook 57 are recorded, 5 not, 11 not found; of 10 not listed 4, 0 and 6.
  expect(count("facebook")).toEqual({
    "in-both": 57,
    "older-only": 5,
    "newer-only": 4,
    "post-not-in-newer": 17,
    "post-not-in-older": 24,
  });
  // Of 15 listed on Twitter 8, 2 and 5; of 68 not listed 24, 32 and 12.
  expect(count("twitter")).toEqual({
    "in-both": 8,
    "older-only": 2,
    "newer-only": 24,
    "in-neither": 32,
    "post-not-in-newer": 17,
    "post-not-in-older": 24,
  });
  const accounts = (channelId: string) =>
    dataset.presences.filter((presence) => presence.channelId === channelId).length;
  expect([accounts("facebook"), accounts("twitter"), accounts("youtube")]).toEqual([76, 41, 2]);
  expect(possible).toEqual([]);
});
