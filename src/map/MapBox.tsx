import { useRef } from "react";
import { lazyComponent } from "../ui/hydration/lazyComponent";
import { useInView } from "../ui/hydration/useInView";
import type { MapTexts, PostMapProps } from "./postMapProps";
import "./MapBox.css";

export interface MapBoxTexts extends MapTexts {
  /** Shown until the map is there, without script, and on paper: the table below has the same rows. */
  readonly placeholder: string;
}

interface MapBoxProps extends Omit<PostMapProps, "texts"> {
  readonly texts: MapBoxTexts;
  /** While other posts are on their way, for which the map would be made once more. */
  readonly isAwaiting?: boolean;
}

const LazyPostMap = lazyComponent<MapBoxProps>(async () => (await import("./PostMap")).PostMap, {
  Waiting: MapPlaceholder,
});

/**
 * Reserves the map's place in the page and loads the map when its place comes into view. Safe to
 * prerender. The height is `--map-height` of the surrounding element.
 */
export function MapBox({ isAwaiting = false, ...props }: MapBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useInView(box);
  return (
    <div ref={box} className="map-box">
      {isNear && !isAwaiting ? <LazyPostMap {...props} /> : <MapPlaceholder {...props} />}
    </div>
  );
}

function MapPlaceholder({ texts }: MapBoxProps) {
  return <p className="map-box-placeholder">{texts.placeholder}</p>;
}
