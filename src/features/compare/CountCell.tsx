import { PartBar } from "../../charts/PartBar";
import { restOf, type StandingCount } from "../../domain/posts/postCounts";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { useI18n } from "../../ui/language/LanguageProvider";

interface CountCellProps {
  readonly channelId: string;
  readonly count: StandingCount;
  /** The largest number of posts in the comparison. */
  readonly scale: number;
  readonly of: string;
}

/** The posts of a group on one channel as a part of those named. What the others are said to be stands apart. */
export function CountCell({ channelId, count, scale, of }: CountCellProps) {
  const { t, formats } = useI18n();
  const { coverage, inkOf } = useAnswer();
  const { named, byStanding, evidenceIds } = count;
  const { listed } = byStanding;
  const basis = coverage.basisByChannel.get(channelId) ?? "mention";
  const rest = restOf(byStanding);
  // A mention says nothing of other posts, so that there is no whole to take a part of.
  if (basis === "mention") {
    return listed === 0 ? (
      <>{t("none.not-mentioned")}</>
    ) : (
      <p>
        {t("compare.mentioned", { count: listed })}
        <EvidenceLink evidenceIds={evidenceIds} of={of} />
      </p>
    );
  }
  return (
    <div className="compare-bar">
      <PartBar part={listed} whole={named} scale={scale} ink={inkOf(channelId)} rest={rest} />
      {listed === 0 ? (
        <p>{t(`none.${rest}`)}</p>
      ) : (
        <p>
          {t("compare.part", {
            count: listed,
            whole: named,
            share: formats.formatShare(listed / named),
            basis,
          })}
          <EvidenceLink evidenceIds={evidenceIds} of={of} />
        </p>
      )}
      {listed > 0 && rest !== "absent" && byStanding[rest] > 0 && (
        <p className="compare-rest" data-counted="">
          {t(`compare.rest.${rest}`, { count: byStanding[rest] })}
        </p>
      )}
      {byStanding.absent > 0 && (
        <p className="compare-rest" data-counted="">
          {t("lists.absent", { count: byStanding.absent })}
        </p>
      )}
    </div>
  );
}
