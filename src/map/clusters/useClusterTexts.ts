import { useMemo } from "react";
import { remember } from "../../domain/remember";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useI18n } from "../../ui/language/LanguageProvider";
import type { Cluster } from "./gatherClusters";

/** What clusters say, in the reader's language. */
export interface ClusterTexts {
  readonly formatCount: (count: number) => string;
  /** The accessible name: how many posts, around which, how many of them on each channel, and what pressing does. */
  readonly nameCluster: (cluster: Cluster, isList: boolean) => string;
}

export function useClusterTexts(): ClusterTexts {
  const { t, formats, labelOf } = useI18n();
  const { findChannel } = useAnswer();
  return useMemo(() => {
    // A filter names hundreds of clusters anew, most of them by the same few numbers.
    const countOn = remember((channelId: string) =>
      remember((listed: number) =>
        t("pair", {
          label: labelOf(findChannel(channelId), channelId),
          value: formats.formatNumber(listed),
        }),
      ),
    );
    return {
      formatCount: formats.formatShort,
      nameCluster: ({ first, count, listed }, isList) =>
        t(isList ? "large.clusterList" : "large.cluster", {
          count,
          name: first.name,
          country: first.country,
          channels: first.stripes
            .map(({ channelId }, index) => countOn(channelId)(listed[index] ?? 0))
            .join(formats.separator),
        }),
    };
  }, [t, formats, labelOf, findChannel]);
}
