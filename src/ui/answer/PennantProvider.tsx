import { useMemo, type ReactNode } from "react";
import { choosePennant } from "../../domain/posts/choosePennant";
import { channelInk } from "../pennant/channelInk";
import { AnswerContext, useAnswer, type Answer } from "./AnswerProvider";

interface PennantProviderProps {
  /** Separated by commas; empty for those of the source. */
  readonly channels: string;
  readonly children: ReactNode;
}

/** Lets everything below draw the channels that the reader chose for the pennants. */
export function PennantProvider({ channels, children }: PennantProviderProps) {
  const answer = useAnswer();
  const value = useMemo(() => withPennant(answer, channels.split(",")), [answer, channels]);
  return <AnswerContext value={value}>{children}</AnswerContext>;
}

/** The same answer with these channels on its pennants. */
export function withPennant(answer: Answer, channelIds: readonly string[]): Answer {
  const coverage = choosePennant(answer.coverage, channelIds);
  if (coverage === answer.coverage) return answer;
  return { ...answer, coverage, inkOf: (channelId) => channelInk(channelId, coverage) };
}
