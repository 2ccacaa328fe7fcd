import type { TextEvidence } from "../../src/domain/dataset/document";
import type { Extraction } from "../../src/domain/dataset/extraction";

/** What a document gave, one line for each fact, in the order of the data set. */
export interface FactLines {
  readonly header: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
  /** `question: holder channel status basis “printed as”`. */
  readonly presences: readonly string[];
  /** `question: measure value unit qualifier [population] [start/end basis] “fragment”`. */
  readonly figures: readonly string[];
  /** `question: kind date “fragment”`; those of the header have no question. */
  readonly events: readonly string[];
  /** `question: “text” reason`, without marks of enumeration. */
  readonly unresolved: readonly string[];
}

/** An extraction in the shape in which documents are compared with what must come out of them. */
export function factLines({ dataset }: Extraction): FactLines {
  const evidence = new Map(dataset.evidence.map((row) => [row.evidenceId, row]));
  const at = (evidenceId: string): Pick<TextEvidence, "questionId" | "fragment"> =>
    evidence.get(evidenceId) ?? { questionId: "?", fragment: "?" };
  return {
    header: Object.fromEntries(dataset.header),
    questions: dataset.questions.map((row) => row.questionId),
    presences: dataset.presences.map((row) =>
      line(at(row.evidenceId).questionId, [
        ...[row.holderId, row.channelId, row.status, row.listBasis],
        quoted(row.printedAs),
      ]),
    ),
    figures: dataset.figures.map((row) => {
      const { questionId, fragment } = at(row.evidenceId);
      const period = row.period && `${row.period.start}/${row.period.end} ${row.period.basis}`;
      const { measure, value, unit, qualifier, population } = row;
      return line(questionId, [
        measure,
        String(value),
        unit,
        qualifier,
        population,
        period ?? "",
        quoted(fragment),
      ]);
    }),
    events: dataset.events.map((row) => {
      const { questionId, fragment } = at(row.evidenceId);
      return line(questionId, [row.kind, row.date, quoted(fragment)]);
    }),
    unresolved: dataset.unresolved
      .filter((row) => row.reason !== "enumeration-mark")
      .map((row) => line(row.questionId, [quoted(row.text), row.reason])),
  };
}

function line(questionId: string, words: readonly string[]): string {
  return `${questionId}: ${words.filter((word) => word !== "").join(" ")}`;
}

function quoted(text: string): string {
  return `“${text}”`;
}
