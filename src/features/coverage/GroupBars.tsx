import { countByKind, countByRegion } from "../../domain/postCounts";
import { useAnswer } from "../../ui/AnswerProvider";
import { useSpeech } from "../../ui/LanguageProvider";
import { GroupBarsTable } from "./GroupBarsTable";
import { countGroups } from "./groups";
import type { PostViewProps } from "./postView";
import "./groupBars.css";

/** The chosen posts by region and by kind: of each group, how many every channel lists. */
export function GroupBars(props: PostViewProps) {
  const { t } = useSpeech();
  const { coverage } = useAnswer();
  const { rows, onFilter, pointedPostId, chosenPostId } = props;
  if (rows.length === 0) return null;
  if (coverage.listedChannels.length === 0) return <p>{t("groups.noLists")}</p>;
  const posts = rows.map(({ covered }) => covered);
  const pointed = posts.find(({ post }) => post.postId === pointedPostId);
  const chosen = posts.find(({ post }) => post.postId === chosenPostId);
  return (
    <div className="group-bars">
      <GroupBarsTable
        id="bars-by-region"
        header={t("filter.region")}
        rows={countGroups(posts, coverage, countByRegion)}
        nameOf={(region) => t(`region.${region}`)}
        pointed={pointed?.place.region}
        chosen={chosen?.place.region}
        onFilter={(region) => onFilter({ regions: [region] })}
      />
      <GroupBarsTable
        id="bars-by-kind"
        header={t("column.kind")}
        captionHidden
        rows={countGroups(posts, coverage, countByKind)}
        nameOf={(kind) => t(`kind.${kind}`)}
        pointed={pointed?.post.kind}
        chosen={chosen?.post.kind}
        onFilter={(kind) => onFilter({ kinds: [kind] })}
      />
    </div>
  );
}
