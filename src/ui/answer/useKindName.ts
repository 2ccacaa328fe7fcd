import { useCallback } from "react";
import { NOT_STATED } from "../../domain/posts/post";
import { useAnswer } from "./AnswerProvider";
import { useSpeech } from "../language/LanguageProvider";

/** Names a kind of post in the reader's language; one that is not in the data by its id, and says where none is stated. */
export function useKindName(): (kindId: string) => string {
  const { t, labelOf } = useSpeech();
  const { findKind } = useAnswer();
  return useCallback(
    (kindId) => {
      if (kindId === NOT_STATED) return t("value.notStated");
      const labels = findKind(kindId);
      return labels ? labelOf(labels) : kindId;
    },
    [t, labelOf, findKind],
  );
}
