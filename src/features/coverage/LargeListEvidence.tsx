import { useMemo, type MouseEvent } from "react";
import { findListEvidence } from "../../domain/lists";
import type { Coverage } from "../../domain/standing";
import { useAnswer } from "../../ui/AnswerProvider";
import { useSpeech } from "../../ui/LanguageProvider";
import { useOpenNote } from "../../ui/openNote";
import type { PostRow } from "./series";

export interface ListEvidenceProps {
  readonly rows: readonly PostRow[];
  /** Channels with a list. */
  readonly channels: readonly string[];
  /** What the evidence is for. */
  readonly of: string;
}

/** The evidence of very many entries is looked up when it is asked for; until then the lists' sub-questions stand for it. */
export function LargeListEvidence({ rows, channels, of }: ListEvidenceProps) {
  const { t } = useSpeech();
  const { coverage, findEvidence } = useAnswer();
  const openNote = useOpenNote();
  const questions = useMemo(() => {
    const ofLists = questionsOfLists(coverage, (id) => findEvidence(id)?.questionId ?? "");
    const listed = channels.filter((id) =>
      rows.some(({ covered }) => covered.standings.get(id) === "listed"),
    );
    return [...new Set(listed.flatMap((id) => [...(ofLists.get(id) ?? [])]))].sort();
  }, [coverage, findEvidence, rows, channels]);
  if (questions.length === 0) return null;
  const question = questions.map((id) => id || t("note.headerMark")).join(", ");
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
      <a
        className="footnote"
        href="#page-notes-title"
        aria-label={t("note.linkName", { question, of })}
        onClick={open}
      >
        {question}
      </a>
    </sup>
  );
}

const KNOWN = new WeakMap<Coverage, ReadonlyMap<string, ReadonlySet<string>>>();

/** In which sub-questions the entries of each channel stand; looked up once for all posts. */
function questionsOfLists(coverage: Coverage, questionOf: (evidenceId: string) => string) {
  const known = KNOWN.get(coverage);
  if (known) return known;
  const questions = new Map<string, Set<string>>();
  for (const { presences } of coverage.posts) {
    for (const [channelId, { evidenceId }] of presences) {
      const found = questions.get(channelId);
      if (found) found.add(questionOf(evidenceId));
      else questions.set(channelId, new Set([questionOf(evidenceId)]));
    }
  }
  KNOWN.set(coverage, questions);
  return questions;
}
