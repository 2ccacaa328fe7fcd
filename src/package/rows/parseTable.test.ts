import { STATEMENT_ASPECTS, STATEMENT_TOPICS } from "../../domain/questions/question";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "../packageLimits";
import { PackageError } from "../packageError";
import type { Issue } from "../packageError";
import { parseTable } from "../../../test/fixtures/parseTable";
import { TABLES } from "../schema/schema";
import { formatTable } from "../write/serialisePackage";

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof PackageError) return error.issues;
    throw error;
  }
  throw new Error("expected a PackageError");
}

const EVIDENCE = "evidence_id,question_id,start,end,fragment\n";
const FIGURES =
  "figure_id,topic,measure,value,unit,qualifier,population,period_start,period_end,period_basis,evidence_id\n";

test("a wrong cell is named by file, row and column, with what was found and expected", () => {
  const text = `${EVIDENCE}e1,1a,0,5,Quito\ne2,1a,five,9,Lima\n`;
  expect(issuesOf(() => parseTable(TABLES.evidence, text))).toEqual([
    {
      file: "evidence.csv",
      row: 3,
      column: "start",
      message: 'expected a whole number in plain digits, found "five"',
    },
  ]);
});

test("rows are counted as a spreadsheet counts them, whatever line breaks stand in cells", () => {
  const text = `${EVIDENCE}e1,1a,0,3,"a\nb"\ne2,1a,0,0,x\n`;
  expect(issuesOf(() => parseTable(TABLES.evidence, text))).toMatchObject([{ row: 3, column: "end" }]);
});

test("all problems are listed, not the first only", () => {
  const text = `${EVIDENCE}e 1,1a,0,5,Quito\ne2,1a,0,4\ne3,zz,0,4,Lima\n`;
  expect(issuesOf(() => parseTable(TABLES.evidence, text)).map(({ row, column }) => [row, column])).toEqual([
    [2, "evidence_id"],
    [3, undefined],
    [4, "question_id"],
  ]);
});

test("no more problems are listed than a person would read", () => {
  const issues = issuesOf(() => parseTable(TABLES.evidence, EVIDENCE + "x\n".repeat(5000)));
  expect(issues).toHaveLength(201);
  expect(issues.at(-1)?.message).toContain("more than 200 problems");
});

test.each([
  ["question_id,start,end,fragment\n", "evidence_id", "the column evidence_id, found none"],
  ["evidence_id,question_id,start,end,fragment,End\n", "end", "the column end once, found it twice"],
  ["", "evidence_id", "found none"],
])("the header must have each column that is needed, and none twice: %j", (text, column, message) => {
  expect(issuesOf(() => parseTable(TABLES.evidence, text))).toMatchObject([
    { file: "evidence.csv", row: 1, column, message: expect.stringContaining(message) },
  ]);
});

test("a key that stands twice is named with the row in which it stood first", () => {
  const text = `${EVIDENCE}e1,1a,0,5,Quito\ne2,1a,0,4,Lima\ne1,1a,0,5,Hanoi\n`;
  expect(issuesOf(() => parseTable(TABLES.evidence, text))).toEqual([
    {
      file: "evidence.csv",
      row: 4,
      column: "evidence_id",
      message: 'expected a value of its own, found "e1" as in row 2',
    },
  ]);
});

test("a spelling may stand once in each language, not twice in one", () => {
  const header = "post_id,alias,language\n";
  expect(parseTable(TABLES.aliases, `${header}kyiv,Kiew,de\nkyiv,Kiew,\n`)).toHaveLength(2);
  expect(issuesOf(() => parseTable(TABLES.aliases, `${header}kyiv,Kiew,de\nkyiv,Kiew,de\n`))).toMatchObject([
    { row: 3, column: "post_id,alias,language" },
  ]);
});

test("a fragment is as long as its range in code points, not in UTF-16 units", () => {
  expect(parseTable(TABLES.evidence, `${EVIDENCE}e1,,4,6,é🌋\n`)).toHaveLength(1);
  expect(issuesOf(() => parseTable(TABLES.evidence, `${EVIDENCE}e1,,4,7,é🌋\n`))).toMatchObject([
    { column: "fragment", message: "expected 3 code points (end - start), found 2" },
  ]);
});

test("figures keep the decimals as printed, and write them back", () => {
  const text = `${FIGURES}f1,traffic,traffic.share_domestic,0.60,1,rounded,,,,,e1
f2,traffic,traffic.pages_per_visit,3.40,pages-per-visit,rounded,,,,,e1
f3,budget,budget.hardware,5000,EUR,estimate,,2014-01-01,2015-12-31,stated,e1
`;
  const figures = parseTable(TABLES.figures, text);
  expect(figures.map(({ value, decimals }) => [value, decimals])).toEqual([
    [0.6, 2],
    [3.4, 2],
    [5000, 0],
  ]);
  expect(formatTable(TABLES.figures, figures)).toBe(text);
});

test.each([
  ["f1,traffic,traffic.countries,116,posts,exact,,,,,e1", "unit"],
  ["f1,budget,traffic.countries,116,countries,exact,,,,,e1", "topic"],
  ["f1,traffic,traffic.planets,116,countries,exact,,,,,e1", "measure"],
  ["f1,traffic,traffic.countries,,countries,exact,,,,,e1", "value"],
  ["f1,survey,survey.respondents,-5,posts,exact,,,,,e1", "value"],
  ["f1,survey,survey.senders,2.5,posts,exact,,,,,e1", "value"],
  ["f1,survey,survey.share_senders,1.01,1,rounded,,,,,e1", "value"],
  ["f1,survey,survey.share_senders,-0.01,1,rounded,,,,,e1", "value"],
  ["f1,traffic,traffic.countries,5000,countries,exact,,,,,e1", "value"],
  ["f1,traffic,traffic.pages_per_visit,-1.5,pages-per-visit,exact,,,,,e1", "value"],
  ["f1,budget,budget.training,-0.01,EUR,exact,,,,,e1", "value"],
  ["f1,staffing,staffing.fte,-1,FTE,exact,,,,,e1", "value"],
  ["f1,traffic,traffic.countries,116,countries,exact,,2016-01-25,2016-01-24,stated,e1", "period_end"],
  ["f1,traffic,traffic.countries,116,countries,exact,,2016-01-25,,,e1", "period_start"],
  ["f1,traffic,traffic.countries,116,countries,exact,,2016-01-25,2016-02-24,,e1", "period_start"],
])("a figure that contradicts itself is refused: %s", (row, column) => {
  expect(issuesOf(() => parseTable(TABLES.figures, `${FIGURES}${row}\n`))).toMatchObject([
    { row: 2, column },
  ]);
});

test.each([
  ["p1,country,ZZ,facebook,active,mention,x,e1", "holder_id"],
  ["p1,country,Brazil,facebook,active,mention,x,e1", "holder_id"],
  ["p1,embassy,quito,facebook,active,mention,x,e1", "holder_type"],
  ["p1,post,quito,facebook,gone,mention,x,e1", "status"],
])("a presence whose holder is none is refused: %s", (row, column) => {
  const header = "presence_id,holder_type,holder_id,channel_id,status,list_basis,printed_as,evidence_id\n";
  expect(issuesOf(() => parseTable(TABLES.presences, `${header}${row}\n`))).toMatchObject([
    { row: 2, column },
  ]);
});

test("a cell beyond the cap is refused and not shown in full", () => {
  const text = `field,value\ntitle,${"x".repeat(LIMITS.cellLength + 1)}\n`;
  const [issue] = issuesOf(() => parseTable(TABLES.document, text));
  expect(issue).toMatchObject({ row: 2, column: "value" });
  expect(issue?.message.length).toBeLessThan(200);
  expect(parseTable(TABLES.document, `field,value\ntitle,${"x".repeat(LIMITS.cellLength)}\n`)).toHaveLength(
    1,
  );
});

test("control characters are refused, line breaks and tabs are text", () => {
  const text = 'field,value\ntitle,a\u0000b\nparty,"a\n\tb\r\nc"\n';
  expect(issuesOf(() => parseTable(TABLES.document, text))).toEqual([
    {
      file: "document.csv",
      row: 2,
      column: "value",
      message: 'expected text without control characters, found "a\\u0000b"',
    },
  ]);
});

test("a table beyond the cap of rows is refused", () => {
  const limits = { ...LIMITS, tableRows: 2 };
  expect(parseTable(TABLES.document, "field,value\na,1\nb,2\n", limits)).toHaveLength(2);
  expect(issuesOf(() => parseTable(TABLES.document, "field,value\na,1\nb,2\nc,3\n", limits))).toMatchObject([
    { file: "document.csv", row: 4 },
  ]);
});

const anyText = fc
  .oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "'", "=", "é", " ") }))
  .filter((value) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(value));
const labels = fc.record({ en: anyText, fr: anyText, nl: anyText, de: anyText });
const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);

test("arbitrary statements come back the same, quotes, commas and line breaks included", () => {
  const statement = fc.record({
    statementId: word,
    questionId: fc.constantFrom("1a", "2", "12c"),
    topics: fc.subarray([...STATEMENT_TOPICS]),
    aspect: fc.constantFrom("", ...STATEMENT_ASPECTS),
    channelId: fc.oneof(fc.constant(""), word),
    text: labels,
    evidenceId: word,
  });
  const rows = fc.uniqueArray(statement, { selector: (row) => row.statementId });
  fc.assert(
    fc.property(rows, (statements) => {
      const text = formatTable(TABLES.statements, statements);
      expect(parseTable(TABLES.statements, text)).toEqual(statements);
    }),
    { numRuns: 300 },
  );
});

test("arbitrary coordinates come back the same", () => {
  const degrees = fc.integer({ min: -89_999_999, max: 89_999_999 }).map((millionths) => millionths / 1e6);
  fc.assert(
    fc.property(degrees, degrees, labels, (latitude, longitude, names) => {
      const place = {
        placeId: "x",
        names,
        country: "BE",
        latitude,
        longitude,
        wikidata: "",
        geonames: "",
        region: "Europe" as const,
        subregion: "Western Europe",
      };
      expect(parseTable(TABLES.places, formatTable(TABLES.places, [place]))).toEqual([place]);
    }),
  );
});

test("arbitrary figures come back the same, decimals included", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const figure = {
        figureId: "f",
        measure: "budget.other" as const,
        value: Number((digits / 10 ** decimals).toFixed(decimals)),
        decimals,
        unit: "EUR" as const,
        qualifier: "exact" as const,
        population: "",
        period: undefined,
        evidenceId: "e",
      };
      expect(parseTable(TABLES.figures, formatTable(TABLES.figures, [figure]))).toEqual([figure]);
    }),
  );
});

test("a table of which each row is drawn has a most of its own, beside that of the package", () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `c${index},social,public,,,,`).join("\n");
  const header = `${TABLES.channels.columns.map(({ name }) => name).join(",")}\n`;
  expect(parseTable(TABLES.channels, header + lines(100))).toHaveLength(100);
  expect(issuesOf(() => parseTable(TABLES.channels, header + lines(101)))).toMatchObject([
    { file: "channels.csv", row: 102, message: "expected at most 101 rows" },
  ]);
});

test("a column that may be empty may be absent, as in packages saved before it was added", () => {
  const text = "evidence_id,question_id,start,end,fragment\ne1,1a,0,5,Quito\n";
  expect(parseTable(TABLES.evidence, text)).toEqual([
    { kind: "text", evidenceId: "e1", questionId: "1a", start: 0, end: 5, fragment: "Quito" },
  ]);
});

const RECORDS = "evidence_id,kind,start,end,fragment,item,property,value,url,seen_from,seen_to\n";

test("a record has an item and no place in a text", () => {
  const record = "e1,record,,,,Q1,P2002,QuitoPost,https://example.org/Q1,2025-12-05,2026-01-02\n";
  expect(parseTable(TABLES.evidence, RECORDS + record)).toEqual([
    {
      kind: "record",
      evidenceId: "e1",
      questionId: "",
      item: "Q1",
      property: "P2002",
      value: "QuitoPost",
      url: "https://example.org/Q1",
      seenFrom: "2025-12-05",
      seenTo: "2026-01-02",
    },
  ]);
});

test.each([
  ["e1,record,,,,,P2002,x,,,", "item"],
  ["e1,record,4,,,Q1,P2002,x,,,", "start"],
  ["e1,record,,,Quito,Q1,P2002,x,,,", "fragment"],
  ["e1,text,0,5,,,,,,,", "fragment"],
  ["e1,record,,,,Q1,P2002,x,javascript:alert(1),,", "url"],
  ["e1,record,,,,Q1,P2002,x,,2025-13-01,", "seen_from"],
])("evidence that is neither a place in a text nor a record is refused: %s", (row, column) => {
  expect(issuesOf(() => parseTable(TABLES.evidence, `${RECORDS}${row}\n`))).toMatchObject([
    { row: 2, column },
  ]);
});

const POSTS = "post_id,country,latitude,longitude,kind,kind_basis,accredited_to,accredited_basis,website\n";

test.each([
  ["p,XX,,,,,,,", "country"],
  ["p,EC,1.5,,,,,,", "longitude"],
  ["p,EC,91,0,,,,,", "latitude"],
  ["p,EC,,,embassy,,,,", "kind_basis"],
  ["p,EC,,,,register,,,", "kind_basis"],
  ["p,EC,,,,,eu,,", "accredited_basis"],
  ["p,EC,,,,,,,ftp://x.example", "website"],
  ["p,EC,,,,,,,javascript:alert(1)", "website"],
])("a post that contradicts itself is refused: %s", (row, column) => {
  expect(issuesOf(() => parseTable(TABLES.posts, `${POSTS}${row}\n`))).toMatchObject([{ row: 2, column }]);
});

test("a post needs an id alone: place, country, kind and coordinates may be unknown", () => {
  expect(parseTable(TABLES.posts, "post_id\np\n")).toMatchObject([
    { postId: "p", placeId: "", country: "", kind: "", kindBasis: "", point: undefined, accreditedTo: [] },
  ]);
});

test("a statement on a topic that nobody knows is refused", () => {
  const text = "statement_id,question_id,topic,evidence_id\ns,1a,budget|weather,e1\n";
  expect(issuesOf(() => parseTable(TABLES.statements, text))).toMatchObject([{ row: 2, column: "topic" }]);
});
