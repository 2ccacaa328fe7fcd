import { memo } from "react";
import { findListEvidence, findOnAllLists } from "../../../domain/posts/lists";
import { standingOn } from "../../../domain/posts/standing";
import { makeStripe } from "../../../ui/pennant/pennantStripes";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { EvidenceLink } from "../../../ui/evidence/EvidenceLink";
import { LabelText } from "../../../ui/answer/LabelText";
import { PostName } from "../PostName";
import { Marked } from "../../../ui/parts/Marked";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { standingMessage } from "../../../ui/answer/standingText";
import { MatrixMark } from "./MatrixMark";
import { PostLink } from "../list/PostLink";
import type { PostViewProps } from "../postView";
import type { PostRow } from "../coverageSeries";
import { usePointing } from "../list/usePointing";
import "./matrix.css";

/** A browser repeats the head of a table only where a column is at least four times as high. */
const LEAST_ROWS_TO_FLOW = 40;

/** Posts by channels: every standing of the chosen posts at a glance, down one column and on in the next. */
export function PostMatrix({ rows, pointedPostId, chosenPostId, onPoint, onChoose }: PostViewProps) {
  const { t } = useI18n();
  const pointing = usePointing(onPoint);
  if (rows.length === 0) return null;
  return (
    <section className="matrix" aria-labelledby="matrix-title">
      <MatrixTitle rows={rows} />
      <div className={rows.length < LEAST_ROWS_TO_FLOW ? "matrix-short" : "matrix-flow"}>
        <table>
          <caption className="visually-hidden">{t("matrix.caption")}</caption>
          <thead>
            <tr>
              <MatrixHead />
            </tr>
          </thead>
          <tbody {...pointing}>
            {rows.map((row) => (
              <MatrixRow
                key={row.covered.post.postId}
                row={row}
                isPointed={row.covered.post.postId === pointedPostId}
                isChosen={row.covered.post.postId === chosenPostId}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The cells of the head: what each column is. */
export function MatrixHead() {
  const { t } = useI18n();
  const { coverage, findChannel, inkOf } = useAnswer();
  return (
    <>
      <th scope="col">{t("column.post")}</th>
      {coverage.drawnChannels.map((channelId) => {
        return (
          <th key={channelId} scope="col" className="matrix-channel" data-channel={inkOf(channelId)}>
            <span>
              <LabelText labels={findChannel(channelId)} otherwise={channelId} />
            </span>
          </th>
        );
      })}
    </>
  );
}

/** The finding: how many of the posts are on every list. */
function MatrixTitle({ rows }: Pick<PostViewProps, "rows">) {
  const { t, labelOf } = useI18n();
  const { coverage, findChannel } = useAnswer();
  const { listedChannels } = coverage;
  const onAll = findOnAllLists({ ...coverage, posts: rows.map(({ covered }) => covered) });
  const [only = ""] = listedChannels;
  const title =
    listedChannels.length === 0
      ? t("matrix.caption")
      : t("matrix.title", {
          count: onAll.length,
          total: rows.length,
          lists: listedChannels.length,
          channel: labelOf(findChannel(only), only),
        });
  return (
    <Marked marks={<EvidenceLink evidenceIds={findListEvidence(onAll, listedChannels)} of={title} />}>
      <h2 id="matrix-title" data-counted="">
        {title}
      </h2>
    </Marked>
  );
}

interface MatrixRowProps extends Pick<PostViewProps, "onChoose"> {
  readonly row: PostRow;
  readonly isPointed: boolean;
  readonly isChosen: boolean;
}

/** Drawn anew only where it changes, since pointing at a post marks two of very many rows. */
const MatrixRow = memo(function MatrixRow({ row, isPointed, isChosen, onChoose }: MatrixRowProps) {
  const { t, formats, labelOf } = useI18n();
  const { coverage, findChannel } = useAnswer();
  const { post, presences } = row.covered;
  const mentioned = [...presences.keys()]
    .filter((id) => !coverage.drawnChannels.includes(id))
    .map((id) => findChannel(id))
    .filter((labels) => labels !== undefined);
  return (
    <tr
      data-row={post.postId}
      aria-current={isChosen ? "true" : undefined}
      data-pointed={isPointed || undefined}
    >
      <th scope="row">
        <PostLink postId={post.postId} onChoose={onChoose}>
          <PostName row={row} />
        </PostLink>
        {mentioned.length > 0 && (
          <span className="matrix-also">
            {" "}
            <span className="visually-hidden">{t("matrix.alsoMentioned")} </span>
            <span aria-hidden="true">+ </span>
            {formats.formatList(mentioned.map((each) => labelOf(each)))}
          </span>
        )}
      </th>
      <MatrixCells row={row} />
    </tr>
  );
});

/** How a post stands on each channel, drawn and in words. */
export function MatrixCells({ row }: { readonly row: PostRow }) {
  const { t } = useI18n();
  const { coverage } = useAnswer();
  return coverage.drawnChannels.map((id) => {
    const standing = standingOn(row.covered, id);
    return (
      <td key={id}>
        <MatrixMark stripe={makeStripe(coverage, id, standing)} />
        <span className="visually-hidden">
          {t(standingMessage(standing, coverage.basisByChannel.get(id)))}
        </span>
      </td>
    );
  });
}
