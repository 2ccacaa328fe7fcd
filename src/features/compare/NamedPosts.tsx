import type { CoveredPost } from "../../domain/posts/standing";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Pennant } from "../../ui/pennant/Pennant";
import { stripesOf } from "../../ui/pennant/pennantStripes";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { useStripesText } from "../../ui/pennant/useStripesText";
import { DEFAULT_COVERAGE_VIEW, formatCoverageView } from "../../view-state/coverageView";

/** Of more than this, the coverage screen has the list. */
const MOST_NAMES = 60;

interface NamedPostsProps {
  readonly posts: readonly CoveredPost[];
  /** Behind a line that says how many. */
  readonly isFolded?: boolean;
}

/** Posts by name with their pennants, each leading to its card. */
export function NamedPosts({ posts, isFolded = false }: NamedPostsProps) {
  const { t, labelOf, formats } = useI18n();
  const { coverage } = useAnswer();
  const describe = useStripesText();
  const sorted = posts.toSorted((a, b) => formats.compare(labelOf(a.post.labels), labelOf(b.post.labels)));
  const list = (
    <ul className="compare-posts">
      {sorted.slice(0, MOST_NAMES).map((covered) => {
        const { post } = covered;
        const stripes = stripesOf(coverage, covered);
        return (
          <li key={post.postId}>
            <Pennant stripes={stripes} label={describe(stripes)} />{" "}
            <ScreenLink
              screen="coverage"
              search={formatCoverageView({ ...DEFAULT_COVERAGE_VIEW, postId: post.postId })}
            >
              <LabelText labels={post.labels} />
            </ScreenLink>
          </li>
        );
      })}
      {posts.length > MOST_NAMES && (
        <li data-counted="">{t("compare.morePosts", { count: posts.length - MOST_NAMES })}</li>
      )}
    </ul>
  );
  if (!isFolded) return list;
  return (
    <details>
      <summary data-counted="">{t("compare.showPosts", { count: posts.length })}</summary>
      {list}
    </details>
  );
}
