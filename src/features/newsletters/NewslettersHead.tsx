import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenTitle } from "../../ui/parts/ScreenTitle";

interface NewslettersHeadProps {
  /** Evidence for each post listed with a newsletter. */
  readonly sendersIds: readonly string[];
  /** Evidence for each channel of the ministry itself. */
  readonly ownIds: readonly string[];
}

/** The finding: how many posts are listed with a newsletter, and how many channels are the ministry's own. */
export function NewslettersHead({ sendersIds, ownIds }: NewslettersHeadProps) {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const values = {
    posts: sendersIds.length,
    channels: ownIds.length,
    ministries: Math.max(1, dataset.ministries.length),
  };
  const title = () => {
    if (sendersIds.length > 0 && ownIds.length > 0) return t("newsletters.title.both", values);
    if (sendersIds.length > 0) return t("newsletters.title.posts", values);
    if (ownIds.length > 0) return t("newsletters.title.ministry", values);
    return t("newsletters.title.plain");
  };
  return (
    <header className="screen-head">
      <ScreenTitle
        marks={<EvidenceLink evidenceIds={[...sendersIds, ...ownIds]} of={t("newsletters.title.plain")} />}
      >
        {title()}
      </ScreenTitle>
      <p className="lead">{t("newsletters.lead")}</p>
    </header>
  );
}
