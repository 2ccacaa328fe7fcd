import { useRef } from "react";
import { lazyPart } from "../ui/hydration/lazyPart";
import { useNearScreen } from "../ui/hydration/useNearScreen";
import type { MapTexts, PostMapProps } from "./postMapProps";
import "./mapBox.css";

export interface MapBoxTexts extends MapTexts {
  /** Shown until the map is there, without script, and on paper: the table below has the same rows. */
  readonly placeholder: string;
}

interface MapBoxProps extends Omit<PostMapProps, "texts"> {
  readonly texts: MapBoxTexts;
  /** While other posts are on their way, for which the map would be made once more. */
  readonly isAwaiting?: boolean;
}

const LazyPostMap = lazyPart<MapBoxProps>(async () => (await import("./PostMap")).PostMap, {
  Waiting: MapPlaceholder,
});

/**
 * Reserves the map's place in the page and loads the map when its place comes near the screen. Safe to
 * prerender. The height is `--map-height` of the surrounding element.
 */
export function MapBox({ isAwaiting = false, ...props }: MapBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNearScreen(box);
  return (
    <div ref={box} className="map-box">
      {isNear && !isAwaiting ? <LazyPostMap {...props} /> : <MapPlaceholder {...props} />}
    </div>
  );
}

function MapPlaceholder({ texts }: MapBoxProps) {
  return <p className="map-box-placeholder">{texts.placeholder}</p>;
}
