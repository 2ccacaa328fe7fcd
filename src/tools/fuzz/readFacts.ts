import type { Editorial } from "../../domain/dataset/editorial";
import type { Unresolved } from "../../domain/dataset/document";
import type { Extraction } from "../../domain/dataset/extraction";
import { extract, ExtractError } from "../../extract/extract";
import { normalise } from "../../extract/text/normalise";
import type { Stretch } from "./faults";

/** Something that a document states, in words that are the same wherever it stands. */
export interface Fact {
  readonly key: string;
  /** The same without period and question: what is left of it where only its context was lost. */
  readonly core: string;
  readonly questionId: string;
  /** Of what a figure speaks; empty for other facts. */
  readonly population: string;
  /** Where it stands in the raw text. */
  readonly place: Stretch;
}

/** What was read from a text: its facts, what was left unresolved, and which places of the raw text are covered. */
export interface Facts {
  readonly facts: readonly Fact[];
  readonly unresolved: readonly (Unresolved & { readonly place: Stretch })[];
  /** One for each UTF-16 unit of the raw text that lies in evidence or in something unresolved. */
  readonly covered: Uint8Array;
}

/** Reads a text; `undefined` where it is refused. */
export function readFacts(text: string, reference: Editorial["reference"]): Facts | undefined {
  try {
    return factsOf(text, extract(text, { reference, judgements: undefined }));
  } catch (error) {
    if (error instanceof ExtractError) return undefined;
    throw error;
  }
}

function factsOf(text: string, { dataset }: Extraction): Facts {
  const { toRawOffset } = normalise(text);
  const placeOf = ({ start, end }: Stretch): Stretch => ({
    start: toRawOffset(start),
    end: toRawOffset(end),
  });
  const evidence = new Map(dataset.evidence.map((row) => [row.evidenceId, row]));
  const fact = (evidenceId: string, core: string, rest = "", population = ""): Fact => {
    const row = evidence.get(evidenceId);
    const place = row ? placeOf(row) : { start: 0, end: 0 };
    return { key: `${core} ${rest}`, core, questionId: row?.questionId ?? "", population, place };
  };
  const unresolved = dataset.unresolved.map((row) => ({ ...row, place: placeOf(row) }));
  const covered = new Uint8Array(text.length);
  for (const { start, end } of [...dataset.evidence.map(placeOf), ...unresolved.map(({ place }) => place)]) {
    covered.fill(1, start, end);
  }
  return {
    facts: [
      ...dataset.figures.map(({ measure, value, unit, qualifier, population, period, evidenceId }) =>
        fact(
          evidenceId,
          `figure ${measure} ${value} ${unit} ${qualifier} ${population}`,
          period && `${period.start}/${period.end} ${period.basis}`,
          population,
        ),
      ),
      ...dataset.events.map(({ kind, date, evidenceId }) => fact(evidenceId, `event ${kind} ${date}`)),
      ...dataset.presences.map(({ holderId, channelId, status, listBasis, evidenceId }) =>
        fact(evidenceId, `presence ${holderId} ${channelId} ${status} ${listBasis}`),
      ),
    ],
    unresolved,
    covered,
  };
}
