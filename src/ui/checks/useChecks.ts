import { useMemo } from "react";
import type { Check, CheckTopic } from "../../domain/checks/checkOutcome";
import { computeChecks } from "../../domain/checks/checks";
import { useAnswer } from "../answer/AnswerProvider";

/**
 * The checks on these topics, in their order; all of them where no topics are given. Apart from the answer,
 * so that screens without checks do not load them.
 */
export function useChecks(topics?: readonly CheckTopic[]): readonly Check[] {
  const { dataset } = useAnswer();
  const checks = useMemo(() => computeChecks(dataset), [dataset]);
  return topics ? checks.filter(({ topic }) => topics.includes(topic)) : checks;
}
