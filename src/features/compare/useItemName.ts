import { useCallback, useMemo } from "react";
import type { Comparable } from "../../domain/comparison";
import { POST_KINDS, REGIONS } from "../../domain/post";
import { useAnswer } from "../../ui/AnswerProvider";
import { useSpeech } from "../../ui/LanguageProvider";

/** Names a post, country, region or kind in the reader's language; what has no name by its id. */
export function useItemName(what: Comparable): (id: string) => string {
  const { t, labelOf, nameCountry } = useSpeech();
  const { dataset } = useAnswer();
  const labels = useMemo(() => new Map(dataset.posts.map((post) => [post.postId, post.labels])), [dataset]);
  return useCallback(
    (id) => {
      if (what === "countries") return nameCountry(id);
      const region = REGIONS.find((known) => known === id);
      if (what === "regions" && region) return t(`region.${region}`);
      const kind = POST_KINDS.find((known) => known === id);
      if (what === "kinds" && kind) return t(`kind.${kind}`);
      const ofPost = labels.get(id);
      return ofPost ? labelOf(ofPost) : id;
    },
    [what, t, labelOf, nameCountry, labels],
  );
}

export function useChannelName(): (channelId: string) => string {
  const { labelOf } = useSpeech();
  const { findChannel } = useAnswer();
  return (channelId) => {
    const labels = findChannel(channelId);
    return labels ? labelOf(labels) : channelId;
  };
}
