import { useMemo } from "react";
import { MapBox, type MapBoxTexts } from "../../map/MapBox";
import { useSpeech } from "../../ui/LanguageProvider";
import type { PostRow } from "./series";
import { useDescription } from "./useDescription";

interface CoverageMapProps {
  readonly rows: readonly PostRow[];
  readonly chosenPostId: string | null;
  readonly onChoose: (postId: string | null) => void;
}

export function CoverageMap({ rows, chosenPostId, onChoose }: CoverageMapProps) {
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
  return <MapBox posts={posts} chosenPostId={chosenPostId} onChoose={onChoose} texts={texts} />;
}

function useMapTexts(): MapBoxTexts {
  const { t } = useSpeech();
  return useMemo(
    () => ({
      mapName: t("map.mapName"),
      skipMap: t("map.skipMap"),
      controls: t("map.controls"),
      zoomIn: t("map.zoomIn"),
      zoomOut: t("map.zoomOut"),
      panNorth: t("map.panNorth"),
      panSouth: t("map.panSouth"),
      panWest: t("map.panWest"),
      panEast: t("map.panEast"),
      fit: t("map.fit"),
      posts: t("map.posts"),
      keyboardHint: t("map.keyboardHint"),
      wheelHint: t("map.wheelHint"),
      boundariesNote: t("map.boundariesNote"),
      loadingBaseMap: t("map.loadingBaseMap"),
      baseMapFailed: t("map.baseMapFailed"),
      placeholder: t("map.placeholder"),
      mapFailed: t("map.mapFailed"),
      retry: t("action.retry"),
    }),
    [t],
  );
}
