import { useMemo } from "react";
import { useI18n } from "../ui/language/LanguageProvider";
import type { MapTexts } from "./postMapProps";

/**
 * The words of a map in the reader's language, from the messages of the group `map`. `mapName` says what this map
 * shows; without it, the chosen posts.
 */
export function useMapTexts(mapName: string | undefined): MapTexts {
  const { t } = useI18n();
  return useMemo(
    () => ({
      mapName: mapName ?? t("map.mapName"),
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
      nothingShown: t("map.nothingShown"),
      loadingBaseMap: t("map.loadingBaseMap"),
      baseMapFailed: t("map.baseMapFailed"),
      retry: t("action.retry"),
    }),
    [t, mapName],
  );
}
