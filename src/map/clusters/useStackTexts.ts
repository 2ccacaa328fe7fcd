import { useMemo } from "react";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useSpeech } from "../../ui/language/LanguageProvider";
import type { Stack } from "./gatherStacks";

/** What stacks say, in the reader's language. */
export interface StackTexts {
  readonly formatCount: (count: number) => string;
  /** The accessible name: how many posts, around which, how many of them on each channel, and what pressing does. */
  readonly nameStack: (stack: Stack, isList: boolean) => string;
}

export function useStackTexts(): StackTexts {
  const { t, formats, labelOf } = useSpeech();
  const { findChannel } = useAnswer();
  return useMemo(
    () => ({
      formatCount: formats.formatShort,
      nameStack: ({ first, count, listed }, isList) =>
        t(isList ? "large.stackList" : "large.stack", {
          count,
          name: first.name,
          country: first.country,
          channels: first.stripes
            .map(({ channelId }, index) => {
              const labels = findChannel(channelId);
              return t("pair", {
                label: labels ? labelOf(labels) : channelId,
                value: formats.formatNumber(listed[index] ?? 0),
              });
            })
            .join(", "),
        }),
    }),
    [t, formats, labelOf, findChannel],
  );
}
