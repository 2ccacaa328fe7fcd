import { useMemo, type MouseEvent } from "react";
import type { Evidence } from "../../../domain/dataset/document";
import { findListEvidence } from "../../../domain/posts/lists";
import type { Coverage } from "../../../domain/posts/standing";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { markEvidence, nameMarked } from "../../../ui/evidence/evidenceMark";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { useOpenNote } from "../../../ui/evidence/openNote";
import type { PostRow } from "../coverageSeries";

export interface ListEvidenceProps {
  readonly rows: readonly PostRow[];
  /** Channels with a list. */
  readonly channels: readonly string[];
  /** What the evidence is for. */
  readonly of: string;
}

/** The evidence of very many entries is looked up when it is asked for; until then the lists' sub-questions stand for it. */
export function LargeListEvidence({ rows, channels, of }: ListEvidenceProps) {
  const i18n = useI18n();
  const { coverage, findEvidence } = useAnswer();
  const openNote = useOpenNote();
  const marks = useMemo(() => {
    const ofLists = examplesOfLists(coverage, findEvidence);
    const listed = channels.filter((id) =>
      rows.some(({ covered }) => covered.standings.get(id) === "listed"),
    );
    const examples = listed.flatMap((id) => ofLists.get(id) ?? []);
    return markEvidence(examples, i18n).toSorted();
  }, [coverage, findEvidence, rows, channels, i18n]);
  if (marks.length === 0) return <sup />;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    const ids = findListEvidence(
      rows.map(({ covered }) => covered),
      channels,
    );
    openNote({
      kind: "evidence",
      evidence: ids.map(findEvidence).filter((found) => found !== undefined),
    });
  };
  return (
    <sup>
      {"\u202f"}
      <a
        className="footnote"
        href="#page-notes-title"
        aria-label={nameMarked(marks, of, i18n)}
        onClick={open}
      >
        {marks.join(i18n.formats.comma)}
      </a>
    </sup>
  );
}

const KNOWN = new WeakMap<Coverage, ReadonlyMap<string, readonly Evidence[]>>();

/** One piece of evidence for each sub-question in which entries of a channel stand; looked up once for all posts. */
function examplesOfLists(
  coverage: Coverage,
  findEvidence: (evidenceId: string) => Evidence | undefined,
): ReadonlyMap<string, readonly Evidence[]> {
  const known = KNOWN.get(coverage);
  if (known) return known;
  const examples = new Map<string, Evidence[]>();
  for (const { presences } of coverage.posts) {
    for (const [channelId, { evidenceId }] of presences) {
      const evidence = findEvidence(evidenceId);
      if (!evidence) continue;
      const found = examples.get(channelId) ?? [];
      examples.set(channelId, found);
      const { kind, questionId } = evidence;
      if (!found.some((each) => each.kind === kind && each.questionId === questionId)) found.push(evidence);
    }
  }
  KNOWN.set(coverage, examples);
  return examples;
}
