import { isLargeNetwork } from "../../domain/largeNetwork";
import { findListEvidence } from "../../domain/lists";
import { useAnswer } from "../../ui/AnswerProvider";
import { EvidenceLink } from "../../ui/EvidenceLink";
import { late } from "../../ui/late";
import type { ListEvidenceProps } from "./LargeListEvidence";

const LargeListEvidence = late<ListEvidenceProps>(
  async () => (await import("./LargeListEvidence")).LargeListEvidence,
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
