import { useCallback } from "react";
import type { Labels } from "../../domain/dataset/language";
import { NOT_STATED } from "../../domain/posts/post";
import { useAnswer } from "./AnswerProvider";
import { useI18n, type I18n } from "../language/LanguageProvider";

/** Names a kind of post in the reader's language; one that is not in the data by its id, and says where none is stated. */
export function useKindName(): (kindId: string) => string {
  const i18n = useI18n();
  const { findKind } = useAnswer();
  return useCallback((kindId) => nameKind(kindId, findKind, i18n), [i18n, findKind]);
}

export function nameKind(
  kindId: string,
  findKind: (kindId: string) => Labels | undefined,
  { t, labelOf }: Pick<I18n, "t" | "labelOf">,
): string {
  if (kindId === NOT_STATED) return t("value.notStated");
  return labelOf(findKind(kindId), kindId);
}
