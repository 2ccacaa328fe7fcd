import { createContext, useContext, type ReactNode } from "react";
import type { Dataset } from "../../domain/dataset/dataset";
import type { Evidence } from "../../domain/dataset/document";
import type { Labels } from "../../domain/dataset/language";
import { findFigure, type Figure } from "../../domain/figures/figure";
import type { Measure } from "../../domain/figures/measures";
import { questionNumberOf } from "../../domain/questions/questionNumber";
import { sourceKindOf, type SourceKind } from "../../domain/dataset/sourceKind";
import { rememberOf } from "../../domain/remember";
import { computeCoverage, type Coverage } from "../../domain/posts/standing";
import { channelInk, type ChannelInk } from "../pennant/channelInk";

/** The answer under everything that is shown, indexed once. */
export interface Answer {
  readonly dataset: Dataset;
  /** Who says it: an answer to parliament, a register, or a reader's list. */
  readonly sourceKind: SourceKind;
  readonly coverage: Coverage;
  /** As cited: legislature and number, `54-0516`. */
  readonly questionNumber: string;
  findFigure(measure: Measure): Figure | undefined;
  findEvidence(evidenceId: string): Evidence | undefined;
  /** The channel's labels; `undefined` for a channel that is not in the data. */
  findChannel(channelId: string): Labels | undefined;
  /** How the channel is drawn. */
  inkOf(channelId: string): ChannelInk;
  /** The labels of a kind of post; `undefined` for one that is not in the data. */
  findKind(kindId: string): Labels | undefined;
  /** The labels of an institution; `undefined` for one that is not in the data. */
  findBody(bodyId: string): Labels | undefined;
}

export const AnswerContext = createContext<Answer | undefined>(undefined);

export function AnswerProvider({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  return <AnswerContext value={answerOf(dataset)}>{children}</AnswerContext>;
}

export function useAnswer(): Answer {
  const answer = useContext(AnswerContext);
  if (!answer) throw new Error("useAnswer needs an AnswerProvider above it");
  return answer;
}

/** The search of everything stands beside the screens and asks for the same. */
export const answerOf = rememberOf(indexAnswer);

function indexAnswer(dataset: Dataset): Answer {
  const { header, figures } = dataset;
  const evidenceById = new Map(dataset.evidence.map((evidence) => [evidence.evidenceId, evidence]));
  const channelById = new Map(dataset.channels.map((channel) => [channel.channelId, channel.labels]));
  const kindById = new Map(dataset.kinds.map(({ kindId, labels }) => [kindId, labels]));
  const bodyById = new Map(dataset.bodies.map(({ bodyId, labels }) => [bodyId, labels]));
  const coverage = computeCoverage(dataset);
  return {
    dataset,
    sourceKind: sourceKindOf(header),
    coverage,
    questionNumber: questionNumberOf(header),
    findFigure: (measure) => findFigure(figures, measure),
    findEvidence: (evidenceId) => evidenceById.get(evidenceId),
    findChannel: (channelId) => channelById.get(channelId),
    inkOf: (channelId) => channelInk(channelId, coverage),
    findKind: (kindId) => kindById.get(kindId),
    findBody: (bodyId) => bodyById.get(bodyId),
  };
}
