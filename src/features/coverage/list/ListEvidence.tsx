import { isLargeNetwork } from "../../../domain/posts/largeNetwork";
import { findListEvidence } from "../../../domain/posts/lists";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { EvidenceLink } from "../../../ui/evidence/EvidenceLink";
import { hydrateOnView } from "../../../ui/hydration/hydrateOnView";
import type { ListEvidenceProps } from "../large/LargeListEvidence";

const LargeListEvidence = hydrateOnView<ListEvidenceProps>(
  async () => (await import("../large/LargeListEvidence")).LargeListEvidence,
  [],
  "span",
);

/** The way to the entries of posts on the channels' lists. */
export function ListEvidence({ rows, channels, of }: ListEvidenceProps) {
  const { coverage } = useAnswer();
  if (isLargeNetwork(coverage.posts)) {
    return <LargeListEvidence rows={rows} channels={channels} of={of} />;
  }
  const posts = rows.map(({ covered }) => covered);
  return <EvidenceLink evidenceIds={findListEvidence(posts, channels)} of={of} />;
}
