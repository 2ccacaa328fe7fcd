import { EvidenceLink } from "../../ui/EvidenceLink";
import { useSpeech } from "../../ui/LanguageProvider";
import type { OwnChannel, SenderRow } from "./series";

interface NewslettersHeadProps {
  readonly senders: readonly SenderRow[];
  readonly own: readonly OwnChannel[];
}

/** The finding: how many posts are listed with a newsletter, and how many channels are the ministry's own. */
export function NewslettersHead({ senders, own }: NewslettersHeadProps) {
  const { t } = useSpeech();
  const values = { posts: senders.length, channels: own.length };
  const title = () => {
    if (senders.length > 0 && own.length > 0) return t("newsletters.title.both", values);
    if (senders.length > 0) return t("newsletters.title.posts", values);
    if (own.length > 0) return t("newsletters.title.ministry", values);
    return t("newsletters.title.plain");
  };
  return (
    <header className="screen-head">
      <h1>
        {title()}
        <EvidenceLink
          evidenceIds={[
            ...senders.map(({ evidenceId }) => evidenceId),
            ...own.map(({ presence }) => presence.evidenceId),
          ]}
          of={t("newsletters.title.plain")}
        />
      </h1>
      <p className="lead">{t("newsletters.lead")}</p>
    </header>
  );
}
