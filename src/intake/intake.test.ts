import { expect, test } from "vitest";
import { GAZETTEER } from "../../test/fixtures/projectGazetteer";
import { computeCoverage } from "../domain/posts/standing";
import { validatePackage } from "../package/read/validatePackage";
import { makeListPackage } from "./build/makeListPackage";
import { EMPTY_MAPPING, formatMapping, parseMapping, type Mapping } from "./columns/mapping";
import { intake, type Intake } from "./intake";
import { IntakeError } from "./intakeError";
import { FINDING_CODES, type FindingCode } from "./intakeFindings";
import { formatUnusedRows } from "./review/formatFindings";
import { reviewIntake } from "./review/reviewIntake";
import { makeTemplates } from "./template/makeTemplates";
import { readPasted, readTable } from "./read/readTable";
import { LANGUAGES } from "../domain/dataset/language";

function intakeOf(text: string, mapping: Mapping = EMPTY_MAPPING): Intake {
  return intake(readPasted(text), mapping, GAZETTEER);
}

function codesOf(made: Intake): readonly string[] {
  return made.findings.map(({ row, code }) => `${row} ${code}`);
}

const LIST = `List of posts
,,,,
Country,City,Type,Facebook,Twitter
Italy,Rome,Embassy,ExampleRome,
Peru,Atlantis,Embassy,https://twitter.com/x,@ExamplePeru
,,,,
Kenya,Nairobi,Embassy,no,
,,,nobody,
`;

test("each row of the file is counted once: above, header, empty, used or not used", () => {
  const made = intakeOf(LIST);
  expect(made.headerRow).toBe(3);
  expect(made.rows).toEqual({ above: 2, header: 1, empty: 1, used: 3, unused: 1 });
  expect(codesOf(made)).toEqual([
    "5 city-unknown",
    "5 placed-at-capital",
    "5 account-other-site",
    "8 no-post",
  ]);
});

test.each([
  ["not-known", "not-recorded"],
  ["all-there-is", "not-listed"],
  ["absent", "absent"],
] as const)("an empty cell that means %s gives the standing %s", (emptyCell, standing) => {
  const { dataset } = intakeOf(LIST, { ...EMPTY_MAPPING, emptyCell });
  const standings = computeCoverage(dataset).posts.map(({ standings: each }) => each.get("twitter"));
  expect(standings).toEqual([standing, "listed", standing]);
});

test("a cell that says no says so whatever an empty one means", () => {
  const { dataset } = intakeOf(LIST);
  expect(
    dataset.presences.map(({ holderId, channelId, status }) => `${holderId} ${channelId} ${status}`),
  ).toEqual(["rome facebook active", "lima twitter active", "nairobi facebook absent"]);
});

test("the long form gathers the accounts of a post from several rows", () => {
  const made = intakeOf(
    "Pays;Ville;Réseau;Compte\nItalie;Rome;X;@a\nItalie;Rome;Facebook;bb\nItalie;Rome;X;@a\nItalie;Rome;Orkut;c\n",
  );
  expect(made.dataset.posts).toHaveLength(1);
  expect(made.dataset.presences.map(({ channelId, account }) => `${channelId} ${account}`)).toEqual([
    "twitter a",
    "facebook bb",
  ]);
  expect(codesOf(made)).toEqual(["4 same-post", "5 channel-unknown"]);
});

test("a point in another country is not used, and the city is", () => {
  const made = intakeOf(
    "country,city,lat,lon,type\nCuba,Havana,45.8272,15.961,embassy\nCroatia,Zagreb,45.8272,15.961,embassy\n",
  );
  expect(codesOf(made)).toEqual(["2 point-in-other-country"]);
  expect(made.dataset.posts.map(({ placeId, placeBasis }) => `${placeId} ${placeBasis}`)).toEqual([
    "havana city",
    "zagreb point",
  ]);
});

test("a city that several places are called asks, and the choice is taken", () => {
  const asked = intakeOf("ville;facebook\nVictoria;aa\nRome;bb\nBerne;cc\n");
  const finding = asked.findings.find(({ code }) => code === "city-ambiguous");
  expect(finding).toMatchObject({ row: 2, fix: { kind: "choose-place", key: "Victoria" } });
  const [candidate = ""] = finding?.fix?.kind === "choose-place" ? finding.fix.candidates : [];
  const chosen = intakeOf("ville;facebook\nVictoria;aa\nRome;bb\nBerne;cc\n", {
    ...EMPTY_MAPPING,
    places: { Victoria: candidate },
  });
  expect(chosen.findings).toEqual([]);
  expect(chosen.dataset.places[0]?.geonames).toBe(candidate);
});

test("columns are guessed with their reason and samples, and chosen by a mapping", () => {
  const text =
    "Land,Where,Facebook,Zendstaat,Other\nItaly,Rome,a,Belgium,https://x.com/a\nPeru,Lima,b,Belgium,https://x.com/b\n";
  const guessed = intakeOf(text);
  expect(guessed.columns.map(({ role, reason }) => `${role.role} ${reason}`)).toEqual([
    "country header",
    "ignored none",
    "on-channel header",
    "sender header",
    "on-channel values",
  ]);
  expect(guessed.columns[1]?.samples).toEqual(["Rome", "Lima"]);
  const mapping = parseMapping(
    JSON.stringify({
      columns: [
        { header: "Where", role: "city" },
        { header: "Facebook", role: "ignored" },
      ],
    }),
  );
  const chosen = intakeOf(text, mapping);
  expect(chosen.dataset.posts.map(({ placeId }) => placeId)).toEqual(["rome", "lima"]);
  expect(chosen.dataset.presences.every(({ channelId }) => channelId === "twitter")).toBe(true);
});

test("a mapping is written so that it makes the same of the table again", () => {
  const text = "Where,Any,FB\nRome,yes,a\nLima,no,b\nOslo,yes,c\n";
  const mapping = parseMapping(
    '{"columns":[{"header":"Where","role":"city"},{"number":2,"header":"","role":"on-channel","channel":"app"}]}',
  );
  const made = intakeOf(text, mapping);
  // What the cells of a channel hold is guessed where nobody says it.
  expect(made.columns[1]?.role).toEqual({ role: "on-channel", channelId: "app", holds: "yes-no" });
  const again = intakeOf(text, parseMapping(formatMapping(mapping, made.columns, made.headerRow)));
  expect(again.dataset).toEqual(made.dataset);
  expect(new Set(again.columns.map(({ reason }) => reason))).toEqual(new Set(["chosen"]));
});

test("a review gathers what is said of the same value, and offers the cities of the country for a name that fits none", () => {
  const rows = ["Peru,Atlantis,first", "Peru,Atlantis,a", "Peru,,second", "Nowhere,Ys,third", ",,x"];
  const file = readPasted(["Country,City,Facebook", ...rows].join("\n"));
  const review = reviewIntake(file, intake(file, EMPTY_MAPPING, GAZETTEER), GAZETTEER);
  expect(review.groups.map(({ code, count, lineCount }) => [code, count, lineCount])).toEqual([
    ["no-post", 1, 1],
    ["country-unknown", 1, 1],
    ["city-missing", 1, 1],
    ["city-unknown", 2, 1],
    ["account-not-of-channel", 1, 1],
    ["same-post", 1, 1],
  ]);
  const [line] = review.groups.find(({ code }) => code === "city-unknown")?.lines ?? [];
  expect(line).toMatchObject({ rows: [2, 3], rowCount: 2, value: "Atlantis" });
  const places = line?.fix?.kind === "choose-place" ? line.fix.places : [];
  expect(places[0]?.names.nl).toBe("Lima");
  expect(places.every(({ country }) => country === "PE")).toBe(true);
});

test("rows that made no post are written with their reason, and no cell runs as a formula", () => {
  const file = readPasted("Country,City,X\nItaly,Rome,a\n,,=1+1\n");
  const made = intake(file, EMPTY_MAPPING, GAZETTEER);
  const words = Object.fromEntries(FINDING_CODES.map((code) => [code, `says ${code}`])) as Record<
    FindingCode,
    string
  >;
  expect(formatUnusedRows(file, made, words)).toBe(
    "\uFEFFrow,reason,Country,City,X\r\n3,says no-post,,,'=1+1\r\n",
  );
});

test("two cities of a country that are not found are two posts, called as they are written", () => {
  const { dataset } = intakeOf("Country,City,X\nPeru,Atlantis,a\nPeru,Ys,b\nPeru,Ys,c\n");
  expect(dataset.posts.map(({ labels }) => labels.fr)).toEqual(["Atlantis", "Ys"]);
  expect(dataset.presences.map(({ account }) => account)).toEqual(["a", "b", "c"]);
});

test("the state that sends is named in every language", () => {
  const about = { ...EMPTY_MAPPING.about, country: "Belgique" };
  const { dataset } = intakeOf(LIST, { ...EMPTY_MAPPING, about });
  expect(dataset.headerTexts.get("country")).toEqual({
    en: "Belgium",
    fr: "Belgique",
    nl: "België",
    de: "Belgien",
  });
});

test("a mapping that does not fit is refused with the place", () => {
  expect(() => parseMapping('{"emptyCell": "maybe"}')).toThrow(/emptyCell/u);
  expect(() => parseMapping("{")).toThrow(IntakeError);
  expect(() => intakeOf(LIST, parseMapping('{"columns":[{"header":"Nowhere","role":"city"}]}'))).toThrow(
    /Nowhere/u,
  );
  expect(() => intakeOf(LIST, parseMapping('{"sheet":"Two"}'))).toThrow(/no-such-sheet/u);
});

test("what a reader says of the list stands in a valid package", async () => {
  const mapping = parseMapping(
    JSON.stringify({
      about: {
        title: "Our posts",
        statedBy: "A desk",
        asOf: "2026-11-01",
        licence: "CC BY 4.0",
        ministry: "Ministry of Example",
        country: "Belgium",
      },
    }),
  );
  const { dataset } = intakeOf(LIST, mapping);
  const files = await makeListPackage(dataset, mapping.about, {
    name: "list.csv",
    bytes: new TextEncoder().encode(LIST),
  });
  expect((await validatePackage(files)).issues).toEqual([]);
  expect(files.get("document.csv")).toContain("source_kind,list,\nas_of,2026-11-01,");
  expect(files.get("datapackage.json")).toContain('"name": "list-our-posts"');
  expect(files.get("ministries.csv")).toContain("be,,BE,,Ministry of Example");
  expect(files.get("evidence.csv")).toContain("row 4,Facebook,ExampleRome,,2026-11-01,2026-11-01");
});

test("work that is called off stops", () => {
  const stop = (): never => {
    throw new Error("stopped");
  };
  expect(() => intake(readPasted(LIST), EMPTY_MAPPING, GAZETTEER, stop)).toThrow("stopped");
});

test.each(LANGUAGES)(
  "the example in language %s is read without a doubt, as XLSX and as CSV",
  async (language) => {
    const templates = makeTemplates(language);
    for (const name of ["example.xlsx", "example.csv"]) {
      const contents = templates.get(name) ?? "";
      const bytes =
        typeof contents === "string" ? new TextEncoder().encode(contents) : new Uint8Array(contents);
      const made = intake(await readTable(bytes), EMPTY_MAPPING, GAZETTEER);
      expect(made.dataset.posts.map(({ placeId, kind }) => `${placeId} ${kind}`)).toEqual([
        "nairobi embassy",
        "tokyo embassy",
        "sao-paulo consulate-general",
        "geneva permanent-representation",
        "montreal consulate",
      ]);
      expect(made.columns.filter(({ reason }) => reason !== "header")).toEqual([]);
      expect(codesOf(made)).toEqual(["5 several-accounts"]);
    }
  },
);

test("a cell that is split by one press gives the accounts, and the row is still one", () => {
  const list = "Country,City,Type,X\nKenya,Nairobi,Embassy,@one / @two\n";
  const [finding] = intakeOf(list).findings;
  expect(finding?.fix).toEqual({ kind: "split-cell", cell: "@one / @two" });
  const made = intakeOf(list, { ...EMPTY_MAPPING, split: ["@one / @two"] });
  expect(made.dataset.presences.map(({ account }) => account)).toEqual(["one", "two"]);
  expect([codesOf(made), made.rows.used]).toEqual([["2 several-accounts"], 1]);
});
