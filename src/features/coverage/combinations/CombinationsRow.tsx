import { useId, useState } from "react";
import { PartBar } from "../../../charts/PartBar";
import type { CoverageFilter } from "../../../domain/posts/coverageFilter";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { useIsHydrated } from "../../../ui/hydration/useIsHydrated";
import { CombinationsGlyph } from "./CombinationsGlyph";
import { CombinationsPosts } from "./CombinationsPosts";
import { ListEvidence } from "../list/ListEvidence";
import type { PostViewProps } from "../postView";
import type { PostRow } from "../coverageSeries";

/** One set of channels with its posts among those shown. */
export interface CombinationLine {
  /** Unlike that of any other line. */
  readonly key: string;
  /** In the order of the channels. */
  readonly channels: readonly string[];
  readonly name: string;
  readonly rows: readonly PostRow[];
  /** What shows the posts of the line, and how the button says so. */
  readonly filter: Partial<CoverageFilter>;
  readonly filterText: string;
}

interface CombinationsRowProps extends PostViewProps {
  readonly line: CombinationLine;
}

/** A line of the chart: which channels, a bar from zero with count and share; its posts on request. */
export function CombinationsRow({ line, ...view }: CombinationsRowProps) {
  const { formats } = useI18n();
  const { inkOf } = useAnswer();
  const isHydrated = useIsHydrated();
  const postsId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { channels, name, rows } = line;
  const total = view.rows.length;
  const holds = (id: string | null) => id !== null && rows.some(({ postId }) => postId === id);
  const isEmpty = rows.length === 0;
  const only = channels.length === 1 ? channels[0] : undefined;
  return (
    <>
      <tr
        className="combinations-line"
        aria-current={holds(view.chosenPostId) ? "true" : undefined}
        data-pointed={holds(view.pointedPostId) || undefined}
      >
        <th scope="row">
          <div className="combinations-set">
            <CombinationsGlyph channels={channels} />
            <button
              type="button"
              disabled={!isHydrated || isEmpty}
              aria-expanded={isOpen}
              aria-controls={isOpen ? postsId : undefined}
              onClick={() => setIsOpen(!isOpen)}
            >
              {name}
            </button>
          </div>
        </th>
        <td>
          <div className="combinations-value">
            <PartBar part={rows.length} whole={total} scale={total} {...(only && { ink: inkOf(only) })} />
            <span className="combinations-count" data-counted={isEmpty || channels.length === 0 || undefined}>
              <b>{formats.formatNumber(rows.length)}</b>
              <span>
                <ListEvidence rows={rows} channels={channels} of={name} />
              </span>
              <em>{formats.formatShare(rows.length / total)}</em>
            </span>
          </div>
        </td>
      </tr>
      {isOpen && !isEmpty && (
        <tr className="combinations-posts" id={postsId}>
          <td colSpan={2}>
            <CombinationsPosts {...view} rows={rows} />
            <button type="button" className="button" onClick={() => view.onFilter(line.filter)}>
              {line.filterText}
            </button>
          </td>
        </tr>
      )}
    </>
  );
}
