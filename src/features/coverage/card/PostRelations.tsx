import { useMemo } from "react";
import { NO_FILTER, type CoverageFilter } from "../../../domain/posts/coverageFilter";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { PostName } from "../PostName";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { ListEvidence } from "../list/ListEvidence";
import { PostLink } from "../list/PostLink";
import { findRelations } from "./relations";
import type { PostRow } from "../coverageSeries";

/** A longer list says less than its count. */
const MOST_LINKS = 8;
/** No country of the shipped answer has as many. */
const MOST_NEIGHBOURS = 24;

interface PostRelationsProps {
  readonly row: PostRow;
  readonly rows: readonly PostRow[];
  readonly onChoose: (postId: string) => void;
  readonly onFilter: (filter: CoverageFilter) => void;
}

/** The other posts in the same country, and those on exactly the same channels. */
export function PostRelations({ row, rows, onChoose, onFilter }: PostRelationsProps) {
  const { t } = useI18n();
  const { coverage } = useAnswer();
  const { neighbours, listedOn, sameChannels } = useMemo(() => findRelations(row, rows), [row, rows]);
  const same: Partial<CoverageFilter> =
    listedOn.length > 0
      ? { channels: listedOn, match: "only" }
      : { channels: coverage.listedChannels, match: "none" };
  const sameText = t(listedOn.length > 0 ? "post.same" : "post.sameNone", { count: sameChannels.length });
  return (
    <div className="post-card-relations">
      {neighbours.length === 0 ? (
        <p>{t("post.noNeighbours", { country: row.country })}</p>
      ) : (
        <>
          <h3>{t("post.neighbours", { country: row.country })}</h3>
          <PostLinks rows={neighbours.slice(0, MOST_NEIGHBOURS)} onChoose={onChoose} />
          {neighbours.length > MOST_NEIGHBOURS && (
            <p>
              {t("post.more", { count: neighbours.length - MOST_NEIGHBOURS })}{" "}
              <button
                type="button"
                className="button"
                onClick={() => onFilter({ ...NO_FILTER, countries: [row.covered.country] })}
              >
                {t("post.showSame")}
              </button>
            </p>
          )}
        </>
      )}
      {coverage.listedChannels.length > 0 && (
        <>
          <p>
            {sameText}
            <ListEvidence rows={sameChannels} channels={listedOn} of={sameText} />
            {sameChannels.length > MOST_LINKS && (
              <>
                {" "}
                <button type="button" className="button" onClick={() => onFilter({ ...NO_FILTER, ...same })}>
                  {t("post.showSame")}
                </button>
              </>
            )}
          </p>
          {sameChannels.length <= MOST_LINKS && <PostLinks rows={sameChannels} onChoose={onChoose} />}
        </>
      )}
    </div>
  );
}

interface PostLinksProps {
  readonly rows: readonly PostRow[];
  readonly onChoose: (postId: string) => void;
}

function PostLinks({ rows, onChoose }: PostLinksProps) {
  if (rows.length === 0) return null;
  return (
    <ul className="post-links">
      {rows.map((row) => (
        <li key={row.postId}>
          <PostLink postId={row.postId} onChoose={onChoose}>
            <PostName row={row} />
          </PostLink>
        </li>
      ))}
    </ul>
  );
}
