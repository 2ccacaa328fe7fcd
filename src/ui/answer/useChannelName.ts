import { useCallback } from "react";
import { useAnswer } from "./AnswerProvider";
import { useI18n } from "../language/LanguageProvider";

/** Names a channel in the reader's language; one that is not in the data by its id. */
export function useChannelName(): (channelId: string) => string {
  const { labelOf } = useI18n();
  const { findChannel } = useAnswer();
  return useCallback((channelId) => labelOf(findChannel(channelId), channelId), [labelOf, findChannel]);
}
