import { useMemo } from "react";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { useI18n } from "../../../ui/language/LanguageProvider";

/** The name of a post by its id, with its ministry where the source has several. */
export function useNamePost(): (postId: string) => string {
  const { labelOf, t } = useI18n();
  const { dataset } = useAnswer();
  return useMemo(() => {
    const postById = new Map(dataset.posts.map((post) => [post.postId, post]));
    const ministryById = new Map(dataset.ministries.map((ministry) => [ministry.ministryId, ministry]));
    return (postId) => {
      const post = postById.get(postId);
      if (!post) return postId;
      const ministry = ministryById.size > 1 ? ministryById.get(post.ministryId) : undefined;
      const name = labelOf(post.labels);
      return ministry ? t("records.post", { name, ministry: labelOf(ministry.labels) }) : name;
    };
  }, [dataset, labelOf, t]);
}
