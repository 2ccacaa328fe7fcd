import * as v from "valibot";
import type { AnchoredStatement, Editorial, Judgements } from "../../domain/dataset/editorial";
import { checkReferences } from "./checkReferences";
import { collectHeader } from "./collectDataset";
import { column, id, labelColumns, questionId, readLabels, writeLabels } from "../schema/column";
import { DescriptorTextsSchema, readJson } from "../descriptor/descriptor";
import type { DescriptorTexts } from "../descriptor/descriptor";
import { LIMITS } from "../packageLimits";
import type { Limits } from "../packageLimits";
import { IssueList } from "../packageError";
import { checkSize, readTables } from "./parseTables";
import { rowsOf } from "../rows/rowsOf";
import { defineTable, fileOf } from "../schema/table";
import type { Table } from "../schema/table";
import { aliases } from "../tables/aliasesTable";
import { channels } from "../tables/channelsTable";
import { document } from "../tables/documentTable";
import { ministries } from "../tables/ministriesTable";
import { places } from "../tables/placesTable";
import { posts } from "../tables/postsTable";
import { questions } from "../tables/questionsTable";
import { ABOUT_COLUMNS, checkAbout, readAbout, writeAbout } from "../tables/statementsTable";

/** Editors' judgements, as they stand in the editorial folder: the columns of `questions.csv`. */
const judgements = { ...questions, name: "judgements" };

const anchoredStatements = defineTable({
  name: "statements",
  description: "Statements in an editor's words, tied to the document by question and fragment.",
  origin: "curated",
  columns: [
    id("statement_id", "Identifier of the row."),
    questionId("Sub-question whose answer states it."),
    ...ABOUT_COLUMNS,
    column("fragment", "string", "At most eight words, exactly as they stand in the normalised text."),
    ...labelColumns("text", "The fact in own words"),
  ],
  primaryKey: ["statement_id"],
  check: (cells) => {
    const { fragment } = cells;
    if (fragment.split(/\s+/).length <= 8) return checkAbout(cells);
    return [{ column: "fragment", message: `expected at most eight words, found "${fragment}"` }];
  },
  read: (cells): AnchoredStatement => ({
    statementId: cells.statement_id,
    questionId: cells.question_id,
    ...readAbout(cells),
    fragment: cells.fragment,
    text: readLabels(cells, "text"),
  }),
  write: (statement) => ({
    statement_id: statement.statementId,
    question_id: statement.questionId,
    ...writeAbout(statement),
    fragment: statement.fragment,
    ...writeLabels(statement.text, "text"),
  }),
});

/** What the editors know of the document beside its own header: the columns of `document.csv`. */
const optionalDocument = { ...document, required: false };

const EDITORIAL_FILE = "editorial.json";

/** The files of an editorial folder that stand apart from any document. */
export const REFERENCE_FILES: readonly string[] = [places, posts, aliases, channels].map(fileOf);
/** The files of an editorial folder that speak of one document. They belong together. */
export const JUDGEMENT_FILES: readonly string[] = [
  EDITORIAL_FILE,
  fileOf(judgements),
  fileOf(anchoredStatements),
  fileOf(document),
  fileOf(ministries),
];

const EditorialSchema = v.object({
  document: v.object({
    legislature: v.pipe(v.string(), v.minLength(1)),
    question: v.pipe(v.string(), v.minLength(1)),
  }),
  descriptor: DescriptorTextsSchema,
});

export interface EditorialFolder {
  readonly editorial: Editorial;
  /**
   * Texts for the package of the one document that is judged; undefined where `judgements` is.
   * The first of the `sources` is the document itself.
   */
  readonly texts: DescriptorTexts | undefined;
}

/**
 * Parses an editorial folder from the texts of its files, by file name. `places.csv`, `posts.csv` and
 * `channels.csv` must be there; the others may be absent, but `editorial.json` must be there where any file is that
 * speaks of one document. Whether a statement finds its question is left
 * to the extractor. Throws a PackageError that lists all that is wrong.
 */
export function parseEditorial(files: ReadonlyMap<string, string>, limits: Limits = LIMITS): EditorialFolder {
  const issues = new IssueList();
  checkSize(files, limits, issues);
  issues.throwIfAny();
  const shapes = [
    places,
    posts,
    aliases,
    channels,
    optionalDocument,
    ministries,
    judgements,
    anchoredStatements,
  ];
  const { tables } = readTables(shapes, files, limits, issues);
  checkReferences(tables, issues, shapes);
  const json = files.get(EDITORIAL_FILE);
  if (json === undefined && JUDGEMENT_FILES.some((file) => files.has(file))) {
    const message =
      "expected this file to say of which document the judgements and statements speak, found none";
    issues.add(EDITORIAL_FILE, undefined, undefined, message);
  }
  const header =
    json === undefined ? undefined : readJson(EDITORIAL_FILE, json, EditorialSchema, limits, issues);
  issues.throwIfAny();

  const rows = <Row>(table: Table<Row>): Row[] => rowsOf(table, tables.get(table.name));
  const judged: Judgements | undefined = header && {
    ...header.document,
    ...collectHeader(rows(optionalDocument)),
    ministries: rows(ministries),
    questions: rows(judgements),
    statements: rows(anchoredStatements),
  };
  const reference = {
    places: rows(places),
    posts: rows(posts),
    aliases: rows(aliases),
    channels: rows(channels),
  };
  return { editorial: { reference, judgements: judged }, texts: header?.descriptor };
}
