import { useCallback, useMemo } from "react";
import type { Comparable } from "../../domain/comparison/comparison";
import type { Labels } from "../../domain/dataset/language";
import type { Ministry } from "../../domain/dataset/sourceKind";
import { NOT_STATED, REGION_GROUPS } from "../../domain/posts/post";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { postName } from "../../ui/answer/holderText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useKindName } from "../../ui/answer/useKindName";

/** Names a post, country, region, kind or ministry in the reader's language; what has no name by its id. */
export function useItemName(what: Comparable): (id: string) => string {
  const i18n = useI18n();
  const nameKind = useKindName();
  const { dataset } = useAnswer();
  const posts = useMemo(() => new Map(dataset.posts.map((post) => [post.postId, post])), [dataset]);
  return useCallback(
    (id) => {
      const { labelOf, nameCountry, nameRegion } = i18n;
      if (what === "countries") return nameCountry(id);
      if (what === "regions") return nameRegion(REGION_GROUPS.find((known) => known === id) ?? NOT_STATED);
      if (what === "kinds") return nameKind(id);
      if (what === "ministries") return nameMinistry(dataset.ministries, id, labelOf);
      const post = posts.get(id);
      return post ? postName(post, dataset, i18n) : id;
    },
    [what, i18n, nameKind, dataset, posts],
  );
}

export function nameMinistry(
  ministries: readonly Ministry[],
  id: string,
  labelOf: (labels: Labels) => string,
): string {
  const ministry = ministries.find(({ ministryId }) => ministryId === id);
  return ministry ? labelOf(ministry.labels) : id;
}
