import type { Presence } from "../../domain/posts/presence";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";
import { Pair } from "../../ui/language/Pair";

/** The posts named as planning a newsletter or considering one; where they are only counted, that is said. */
export function Undecided({ presences }: { presences: readonly Presence[] }) {
  const { t, formats, labelOf } = useI18n();
  const nameMeasure = useNameMeasure();
  const { dataset, findFigure } = useAnswer();
  if (presences.length > 0) {
    const nameOf = ({ holderId, printedAs }: Presence) => {
      const post = dataset.posts.find(({ postId }) => postId === holderId);
      return post ? labelOf(post.labels) : printedAs;
    };
    return (["planned", "considered"] as const).map((status) => {
      const named = presences.filter((presence) => presence.status === status);
      if (named.length === 0) return null;
      const label = t(`newsletters.undecided.${status}`);
      return (
        <p key={status}>
          <Pair label={label} value={formats.formatList(named.map(nameOf))} />
          <EvidenceLink evidenceIds={named.map(({ evidenceId }) => evidenceId)} of={label} />
        </p>
      );
    });
  }
  const counted = [findFigure("survey.soon"), findFigure("survey.considering")].filter(
    (figure) => figure !== undefined,
  );
  if (counted.length === 0) return null;
  const labels = counted.map(({ measure }) => nameMeasure(measure));
  return (
    <p className="remark">
      {t("newsletters.undecided.unnamed")}
      <EvidenceLink
        evidenceIds={counted.map(({ evidenceId }) => evidenceId)}
        of={formats.formatList(labels)}
      />
    </p>
  );
}
