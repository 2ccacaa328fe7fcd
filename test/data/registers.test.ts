import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import { checkAccounts } from "../../src/domain/checks/accountChecks";
import type { Dataset } from "../../src/domain/dataset/dataset";
import { computeCoverage } from "../../src/domain/posts/standing";
import { checkPoints } from "../../src/gazetteer/checkPoints";
import { parsePackage } from "../../src/package/read/parsePackage";
import { weaveRegisters } from "../../src/tools/register/writeRegisters";
import { GAZETTEER } from "../fixtures/projectGazetteer";

const then = read("register-be-2022");
const now = read("register-2026");
const belgian = now.posts.filter(({ ministryId }) => ministryId === "be");

function read(folder: string): Dataset {
  return parsePackage(readPackageFolder(join(DATA, folder))).dataset;
}

function countBy<T>(rows: readonly T[], keyOf: (row: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}

/** Accounts of posts. */
const heldByPosts = ({ presences }: Dataset) => presences.filter(({ holderType }) => holderType === "post");

/** Posts with an account, by channel. */
function countPosts(dataset: Dataset, of = dataset.posts): Record<string, number> {
  const ids = new Set(of.map(({ postId }) => postId));
  const held = heldByPosts(dataset).filter(({ holderId }) => ids.has(holderId));
  const pairs = new Map(held.map((each) => [`${each.holderId} ${each.channelId}`, each]));
  return countBy([...pairs.values()], ({ channelId }) => channelId);
}

test("the packages of registers come out of what is recorded, to the byte", async () => {
  const woven = await weaveRegisters();
  expect(woven.size).toBe(2);
  for (const [folder, files] of woven) {
    const kept = readPackageFolder(folder);
    for (const [name, text] of kept) expect(files.get(name) === text, `${folder}/${name}`).toBe(true);
    expect([...kept.keys()].every((name) => files.has(name))).toBe(true);
  }
});

test("90 Belgian missions are recorded in 2022 and 109 in 2026, by kind", () => {
  expect(then.posts.length).toBe(90);
  expect(belgian.length).toBe(109);
  expect(countBy(then.posts, ({ kind }) => kind)).toEqual({
    embassy: 82,
    "consulate-general": 5,
    "representative-office": 1,
    consulate: 1,
    "honorary-consulate": 1,
  });
  expect(countBy(belgian, ({ kind }) => kind)).toEqual({
    embassy: 85,
    "consulate-general": 15,
    "permanent-representation": 8,
    "representative-office": 1,
  });
});

test("Belgian missions by channel, in 2022 and 2026", () => {
  expect(countPosts(then)).toEqual({ facebook: 76, twitter: 41, youtube: 2 });
  expect(countPosts(now, belgian)).toEqual({
    facebook: 99,
    twitter: 79,
    instagram: 63,
    linkedin: 48,
    bluesky: 8,
    flickr: 3,
    youtube: 2,
    weibo: 1,
    telegram: 1,
    threads: 1,
  });
  expect(heldByPosts(then).length).toBe(119);
  expect(new Set(heldByPosts(then).map(({ holderId }) => holderId)).size).toBe(80);
});

test("Belgian missions by number of channels, 2026", () => {
  const byPost = new Map(belgian.map(({ postId }) => [postId, new Set<string>()]));
  for (const { holderId, channelId } of heldByPosts(now)) byPost.get(holderId)?.add(channelId);
  expect(countBy([...byPost.values()], ({ size }) => String(size))).toEqual({
    0: 1,
    1: 12,
    2: 31,
    3: 39,
    4: 19,
    5: 4,
    6: 3,
  });
});

test("the Belgian ministry itself has eight accounts, and the eleven have 76", () => {
  const own = now.presences.filter(({ holderType }) => holderType === "ministry");
  expect(own.length).toBe(76);
  expect(
    own
      .filter(({ holderId }) => holderId === "be")
      .map(({ channelId }) => channelId)
      .toSorted(),
  ).toEqual(["bluesky", "facebook", "flickr", "instagram", "linkedin", "twitter", "vimeo", "youtube"]);
});

test("eleven ministries with missions, missions with an account, and accounts", () => {
  const accounts = heldByPosts(now);
  const held = new Set(accounts.map(({ holderId }) => holderId));
  expect([now.posts.length, held.size, accounts.length]).toEqual([1318, 1094, 3081]);
  const ministryOf = new Map(now.posts.map(({ postId, ministryId }) => [postId, ministryId]));
  const rows = now.ministries.map(({ ministryId }) => [
    ministryId,
    now.posts.filter((post) => post.ministryId === ministryId).length,
    [...held].filter((postId) => ministryOf.get(postId) === ministryId).length,
    accounts.filter(({ holderId }) => ministryOf.get(holderId) === ministryId).length,
  ]);
  expect(rows.map((row) => row.join(" "))).toEqual([
    "be 109 108 305",
    "cl 74 3 5",
    "de 212 164 321",
    "fi 90 87 252",
    "ie 67 67 143",
    "jp 171 169 405",
    "lv 46 46 127",
    "ma 97 26 37",
    "no 82 79 202",
    "se 107 96 222",
    "us 263 249 1062",
  ]);
});

test("missions of the eleven ministries by channel", () => {
  expect(countPosts(now)).toMatchObject({
    facebook: 994,
    twitter: 787,
    instagram: 614,
    youtube: 230,
    flickr: 193,
    linkedin: 165,
    bluesky: 13,
    weibo: 12,
    telegram: 12,
  });
});

test("how the missions were placed: 87 by inference, three not at all", () => {
  expect(countBy(now.posts, ({ placeBasis }) => placeBasis)).toEqual({
    point: 1059,
    city: 16,
    label: 153,
    "seat-of-government": 48,
    institution: 39,
    "": 3,
  });
  const unplaced = now.posts.filter(({ point, placeId }) => !point && placeId === "");
  expect(unplaced.map(({ wikidata }) => wikidata).toSorted()).toEqual([
    "Q136385841",
    "Q136456948",
    "Q5164571",
  ]);
});

test("several accounts of one mission on one channel, and one account of two missions", () => {
  const accounts = heldByPosts(now);
  const byPair = new Map<string, string[]>();
  for (const { holderId, channelId, account } of accounts) {
    const key = `${holderId} ${channelId}`;
    byPair.set(key, [...(byPair.get(key) ?? []), account]);
  }
  const several = [...byPair].filter(([, each]) => each.length > 1);
  expect(several.length).toBe(29);
  expect(new Set(several.map(([key]) => key.split(" ")[0])).size).toBe(27);
  const holders = new Map<string, Set<string>>();
  for (const { holderId, channelId, account } of accounts) {
    const key = `${channelId} ${account}`;
    holders.set(key, (holders.get(key) ?? new Set()).add(holderId));
  }
  expect([...holders].filter(([, each]) => each.size > 1).map(([key]) => key)).toEqual([
    "youtube UCCumxXWNAvBvWUsEBBU_sYw",
  ]);
});

test("the missions in Jerusalem are of no stated country", () => {
  const jerusalem = now.places.find(({ placeId }) => placeId === "jerusalem");
  expect(jerusalem).toMatchObject({ country: "", region: "Asia", subregion: "Western Asia" });
});

test("checks find what the register says twice or amiss, and that the embassy in Havana stands near Zagreb", () => {
  const { accounts, shared, several, capitals } = checkAccounts(now);
  expect(accounts).toBe(3081);
  expect(shared.map((group) => group.map(({ holderId }) => holderId))).toEqual([["jp-jakarta", "jp-jakarta-asean"]]);
  expect(several.length).toBe(29);
  expect(new Set(several.map(([first]) => first?.holderId)).size).toBe(27);
  expect(capitals.map(([first]) => first?.holderId)).toEqual(["de-ramallah", "fi-vienna"]);
  const { points, findings } = checkPoints(now, GAZETTEER.outlines);
  expect(points).toBe(1060);
  expect(findings.map(({ post, point, otherCountry }) => [post.postId, post.wikidata, point, otherCountry])).toEqual([
    ["be-havana", "Q104549794", { latitude: 45.8272, longitude: 15.961 }, "HR"],
  ]);
});

test("the embassy in Havana is drawn in Havana, at 1,315 missions with a point", () => {
  const { posts } = computeCoverage(now);
  expect(posts.filter(({ point }) => point).length).toBe(1315);
  const havana = posts.find(({ post }) => post.postId === "be-havana");
  expect(havana?.point).toBe(havana?.place);
});
