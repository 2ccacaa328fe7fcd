import { STATEMENT_ASPECTS, STATEMENT_TOPICS, type Statement } from "../../domain/questions/question";
import {
  id,
  labelColumns,
  listOf,
  oneOf,
  optional,
  questionId,
  readLabels,
  readList,
  writeLabels,
  writeList,
} from "../schema/column";
import { defineTable, NO_FAULTS } from "../schema/table";
import type { RowFault } from "../schema/table";

/** What a statement is about, alike in a package and in the editors' folder. */
export const ABOUT_COLUMNS = [
  listOf("topic", `What it is about: one or more of ${STATEMENT_TOPICS.join(", ")}, separated by |.`),
  optional(oneOf("aspect", STATEMENT_ASPECTS, "Which part of its topics it belongs to.")),
  optional(id("channel_id", "The channel of which it speaks; empty where it speaks of none, or of several.")),
] as const;

type AboutCells = Readonly<Record<"topic" | "channel_id", string>> & {
  readonly aspect: Statement["aspect"];
};
type About = Pick<Statement, "topics" | "aspect" | "channelId">;

export function readAbout(cells: AboutCells): About {
  const topics = readList(cells.topic).flatMap(
    (topic) => STATEMENT_TOPICS.find((known) => known === topic) ?? [],
  );
  return { topics, aspect: cells.aspect, channelId: cells.channel_id };
}

export function writeAbout({ topics, aspect, channelId }: About): AboutCells {
  return { topic: writeList(topics), aspect, channel_id: channelId };
}

/** Topics are an open list of a closed vocabulary: whatever is not in it is a fault. */
export function checkAbout({ topic }: Pick<AboutCells, "topic">): readonly RowFault[] {
  const unknown = readList(topic).find((each) => !STATEMENT_TOPICS.some((known) => known === each));
  if (unknown === undefined) return NO_FAULTS;
  return [
    {
      column: "topic",
      message: `expected one or more of ${STATEMENT_TOPICS.join(", ")}, found "${unknown}"`,
    },
  ];
}

export const statements = defineTable({
  name: "statements",
  description: "Stated facts without a number, in an editor's words.",
  origin: "curated",
  mostRows: 2_000,
  columns: [
    id("statement_id", "Identifier of the row."),
    questionId("Sub-question whose answer states it."),
    ...ABOUT_COLUMNS,
    ...labelColumns("text", "The fact in own words"),
    id("evidence_id", "Where it stands in the source text."),
  ],
  primaryKey: ["statement_id"],
  foreignKeys: [
    { column: "question_id", table: "questions" },
    { column: "evidence_id", table: "evidence" },
  ],
  check: checkAbout,
  read: (cells): Statement => ({
    statementId: cells.statement_id,
    questionId: cells.question_id,
    ...readAbout(cells),
    text: readLabels(cells, "text"),
    evidenceId: cells.evidence_id,
  }),
  write: (statement) => ({
    statement_id: statement.statementId,
    question_id: statement.questionId,
    ...writeAbout(statement),
    ...writeLabels(statement.text, "text"),
    evidence_id: statement.evidenceId,
  }),
});
