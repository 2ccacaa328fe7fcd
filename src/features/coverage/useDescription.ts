import { useCallback } from "react";
import { useAnswer } from "../../ui/AnswerProvider";
import { useSpeech } from "../../ui/LanguageProvider";
import { standingMessage } from "../../ui/standingText";
import type { PostRow } from "./series";

/** What a post's pennant says, in words: `Facebook listed, Twitter not listed, …`. */
export function useDescription(): (row: PostRow) => string {
  const { t, labelOf } = useSpeech();
  const { coverage, findChannel } = useAnswer();
  return useCallback(
    ({ stripes }) =>
      stripes
        .map(({ channelId, standing }) => {
          const labels = findChannel(channelId);
          const basis = coverage.basisByChannel.get(channelId);
          return t("pair", {
            label: labels ? labelOf(labels) : channelId,
            value: t(standingMessage(standing, basis)),
          });
        })
        .join("; "),
    [t, labelOf, coverage, findChannel],
  );
}
