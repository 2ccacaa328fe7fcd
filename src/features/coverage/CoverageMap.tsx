import { memo, useMemo } from "react";
import { MapBox } from "../../map/MapBox";
import { useMapTexts } from "../../map/useMapTexts";
import type { PostViewProps } from "./postView";
import type { PostRow } from "./series";
import { useDescription } from "./useDescription";

interface CoverageMapProps extends Omit<PostViewProps, "onFilter"> {
  readonly allRows: readonly PostRow[];
}

/** Drawn anew only when its posts or marks change, however often the page around it is. */
export const CoverageMap = memo(function CoverageMap({ rows, allRows, ...marks }: CoverageMapProps) {
  const describe = useDescription();
  const texts = useMapTexts();
  const allPosts = useMemo(
    () =>
      allRows.map((row) => ({
        postId: row.covered.post.postId,
        latitude: row.covered.place.latitude,
        longitude: row.covered.place.longitude,
        label: row.name,
        name: `${row.name}, ${row.country}. ${describe(row)}`,
        stripes: row.stripes,
      })),
    [allRows, describe],
  );
  const posts = useMemo(() => {
    const chosen = new Set(rows.map(({ covered }) => covered.post.postId));
    return allPosts.filter(({ postId }) => chosen.has(postId));
  }, [rows, allPosts]);
  return <MapBox allPosts={allPosts} posts={posts} {...marks} texts={texts} />;
});
