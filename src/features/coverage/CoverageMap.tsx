import { memo, useMemo } from "react";
import { MapBox } from "../../map/MapBox";
import { useMapTexts } from "../../map/useMapTexts";
import type { PostViewProps } from "./postView";
import { useDescription } from "./useDescription";

/** Drawn anew only when its posts or marks change, however often the page around it is. */
export const CoverageMap = memo(function CoverageMap({ rows, ...marks }: Omit<PostViewProps, "onFilter">) {
  const describe = useDescription();
  const texts = useMapTexts();
  const posts = useMemo(
    () =>
      rows.map((row) => ({
        postId: row.covered.post.postId,
        latitude: row.covered.place.latitude,
        longitude: row.covered.place.longitude,
        label: row.name,
        name: `${row.name}, ${row.country}. ${describe(row)}`,
        stripes: row.stripes,
      })),
    [rows, describe],
  );
  return <MapBox posts={posts} {...marks} texts={texts} />;
});
