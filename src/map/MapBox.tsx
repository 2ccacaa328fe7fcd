import { useRef, type ReactNode } from "react";
import { lazyComponent } from "../ui/hydration/lazyComponent";
import { useInView } from "../ui/hydration/useInView";
import { useI18n } from "../ui/language/LanguageProvider";
import type { PostMapProps } from "./postMapProps";
import "./MapBox.css";

interface MapBoxProps extends PostMapProps {
  /** While other posts are on their way, for which the map would be made once more. */
  readonly isAwaiting?: boolean;
  /** In its place on paper; comes with the map. */
  readonly onPaper?: ReactNode;
}

const LazyPostMap = lazyComponent<PostMapProps>(async () => (await import("./PostMap")).PostMap, {
  Waiting: MapPlaceholder,
});

/**
 * Reserves the map's place in the page and loads the map when its place comes into view. Safe to
 * prerender. The height is `--map-height` of the surrounding element.
 */
export function MapBox({ isAwaiting = false, onPaper, ...props }: MapBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useInView(box);
  return (
    <div ref={box} className="map-box">
      {isNear && !isAwaiting ? (
        <>
          <LazyPostMap {...props} />
          {onPaper}
        </>
      ) : (
        <MapPlaceholder />
      )}
    </div>
  );
}

/** Shown until the map is there, without script, and on paper: the table below has the same rows. */
function MapPlaceholder() {
  const { t } = useI18n();
  return <p className="map-box-placeholder">{t("map.placeholder")}</p>;
}
