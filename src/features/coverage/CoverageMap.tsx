import { memo } from "react";
import { MapBox } from "../../map/MapBox";
import { useDescribePost } from "../../map/useDescribePost";
import { useMapTexts } from "../../map/useMapTexts";
import type { PostViewProps } from "./postView";
import type { PostRow } from "./series";

interface CoverageMapProps extends Omit<PostViewProps, "onFilter"> {
  readonly allRows: readonly PostRow[];
  readonly onListAround: (postId: string) => void;
}

/** Drawn anew only when its posts or marks change, however often the page around it is. */
export const CoverageMap = memo(function CoverageMap({ rows, allRows, ...marks }: CoverageMapProps) {
  const describe = useDescribePost();
  const texts = useMapTexts();
  return <MapBox allPosts={allRows} posts={rows} {...marks} describe={describe} texts={texts} />;
});
