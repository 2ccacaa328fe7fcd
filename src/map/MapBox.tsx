import { lazy, Suspense, useRef, useState } from "react";
import { MapErrorBoundary } from "./MapErrorBoundary";
import type { MapTexts, PostMapProps } from "./postMapProps";
import { useNearScreen } from "../ui/useNearScreen";
import "./mapBox.css";

export interface MapBoxTexts extends MapTexts {
  /** Shown until the map is there, without script, and on paper: the table below has the same rows. */
  readonly placeholder: string;
  readonly mapFailed: string;
}

interface MapBoxProps extends Omit<PostMapProps, "texts"> {
  readonly texts: MapBoxTexts;
}

/**
 * Reserves the map's place in the page and loads the map when its place comes near the screen. Safe to
 * prerender. The height is `--map-height` of the surrounding element.
 */
export function MapBox(props: MapBoxProps) {
  const { placeholder, mapFailed, retry } = props.texts;
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNearScreen(box);
  const [LazyPostMap, setLazyPostMap] = useState(loadLazily);
  const waiting = <p className="map-box-placeholder">{placeholder}</p>;
  return (
    <div ref={box} className="map-box">
      {isNear ? (
        <MapErrorBoundary
          message={mapFailed}
          retryLabel={retry}
          // A lazy component remembers its failure; only a new one tries again.
          onRetry={() => setLazyPostMap(loadLazily)}
        >
          <Suspense fallback={waiting}>
            <LazyPostMap {...props} />
          </Suspense>
        </MapErrorBoundary>
      ) : (
        waiting
      )}
    </div>
  );
}

function loadLazily() {
  return lazy(() => import("./PostMap"));
}
