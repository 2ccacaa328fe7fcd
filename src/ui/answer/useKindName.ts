import { useCallback } from "react";
import type { Labels } from "../../domain/dataset/language";
import { NOT_STATED } from "../../domain/posts/post";
import { useAnswer } from "./AnswerProvider";
import { useSpeech, type Speech } from "../language/LanguageProvider";

/** Names a kind of post in the reader's language; one that is not in the data by its id, and says where none is stated. */
export function useKindName(): (kindId: string) => string {
  const speech = useSpeech();
  const { findKind } = useAnswer();
  return useCallback((kindId) => nameKind(kindId, findKind, speech), [speech, findKind]);
}

export function nameKind(
  kindId: string,
  findKind: (kindId: string) => Labels | undefined,
  { t, labelOf }: Pick<Speech, "t" | "labelOf">,
): string {
  if (kindId === NOT_STATED) return t("value.notStated");
  const labels = findKind(kindId);
  return labels ? labelOf(labels) : kindId;
}
