import { useMemo } from "react";
import { countByKind, countByRegion } from "../../../domain/posts/postCounts";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { useKindName } from "../../../ui/answer/useKindName";
import { GroupBarsTable } from "./GroupBarsTable";
import { countGroups } from "./groups";
import type { PostViewProps } from "../postView";
import "./GroupBars.css";

/** The chosen posts by region and by kind: of each group, how many every channel lists. */
export function GroupBars(props: PostViewProps) {
  const { t, nameRegion } = useI18n();
  const nameKind = useKindName();
  const { coverage } = useAnswer();
  const { rows, onFilter, pointedPostId, chosenPostId } = props;
  const posts = useMemo(() => rows.map(({ covered }) => covered), [rows]);
  // Not anew whenever a post is pointed at.
  const byRegion = useMemo(() => countGroups(posts, coverage, countByRegion), [posts, coverage]);
  const byKind = useMemo(() => countGroups(posts, coverage, countByKind), [posts, coverage]);
  if (rows.length === 0) return null;
  if (coverage.listedChannels.length === 0) return <p>{t("groups.noLists")}</p>;
  const find = (postId: string | null) =>
    postId === null ? undefined : posts.find(({ post }) => post.postId === postId);
  const pointed = find(pointedPostId);
  const chosen = find(chosenPostId);
  return (
    <div className="group-bars">
      <GroupBarsTable
        id="bars-by-region"
        header={t("filter.region")}
        rows={byRegion}
        nameOf={nameRegion}
        pointed={pointed?.region}
        chosen={chosen?.region}
        onFilter={(region) => onFilter({ regions: [region] })}
      />
      <GroupBarsTable
        id="bars-by-kind"
        header={t("column.kind")}
        captionHidden
        rows={byKind}
        nameOf={nameKind}
        pointed={pointed?.kind}
        chosen={chosen?.kind}
        onFilter={(kind) => onFilter({ kinds: [kind] })}
      />
    </div>
  );
}
