import { useMemo } from "react";
import { remember } from "../../domain/remember";
import { useAnswer } from "../answer/AnswerProvider";
import { useI18n } from "../language/LanguageProvider";
import type { Stripe } from "./pennantStripes";
import { standingMessage } from "../answer/standingText";

/** What a pennant says, in words: `Facebook: listed; Twitter: not on the list; …`. */
export function useStripesText(): (stripes: readonly Stripe[]) => string {
  const { t, formats, labelOf } = useI18n();
  const { coverage, findChannel } = useAnswer();
  // Posts that stand alike share their stripes.
  return useMemo(
    () =>
      remember((stripes: readonly Stripe[]) =>
        stripes
          .map(({ channelId, standing }) => {
            const basis = coverage.basisByChannel.get(channelId);
            return t("pair", {
              label: labelOf(findChannel(channelId), channelId),
              value: t(standingMessage(standing, basis)),
            });
          })
          .join(formats.separator),
      ),
    [t, formats, labelOf, coverage, findChannel],
  );
}
