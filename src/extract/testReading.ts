import type { Dataset } from "../domain/dataset";
import { extract } from "./extract";
import { dutchDocument, frenchDocument } from "./testDocuments";
import { TEST_REFERENCE } from "./testReference";

/** What an answer in French gives, in the shape in which tests compare it. */
export function readFrench(answer: string): ReadFacts {
  return factsOf(
    extract(frenchDocument(answer), { reference: TEST_REFERENCE, judgements: undefined }).dataset,
  );
}

/** What an answer in Dutch gives, in the shape in which tests compare it. */
export function readDutch(answer: string): ReadFacts {
  return factsOf(
    extract(dutchDocument(answer), { reference: TEST_REFERENCE, judgements: undefined }).dataset,
  );
}

interface ReadFacts {
  /** `holder channel status basis`. */
  readonly presences: readonly string[];
  /** `id value unit qualifier`. */
  readonly figures: readonly string[];
  /** `id date`, without those of the header. */
  readonly events: readonly string[];
  /** `text: reason`. */
  readonly names: readonly string[];
  /** `text: reason`. */
  readonly numbers: readonly string[];
  readonly dataset: Dataset;
}

function factsOf(dataset: Dataset): ReadFacts {
  const unresolved = (kind: string): string[] =>
    dataset.unresolved.filter((row) => row.kind === kind).map(({ text, reason }) => `${text}: ${reason}`);
  return {
    presences: dataset.presences.map(
      (row) => `${row.holderId} ${row.channelId} ${row.status} ${row.listBasis}`,
    ),
    figures: dataset.figures.map((row) => `${row.figureId} ${row.value} ${row.unit} ${row.qualifier}`),
    events: dataset.events
      .filter((row) =>
        dataset.evidence.some((place) => place.evidenceId === row.evidenceId && place.questionId),
      )
      .map((row) => `${row.eventId} ${row.date}`),
    names: unresolved("name"),
    numbers: unresolved("number"),
    dataset,
  };
}
