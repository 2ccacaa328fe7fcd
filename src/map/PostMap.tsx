import type { Map as LeafletMap } from "leaflet";
import { useId, useRef, useState } from "react";
import { MapContainer } from "react-leaflet";
import { BaseMapLayer } from "./BaseMapLayer";
import { fitPosts, panByHalves, zoomBy } from "./mapCamera";
import { MapControls } from "./MapControls";
import { PennantLayer } from "./PennantLayer";
import type { PostMapProps } from "./postMapProps";
import { prefersReducedMotion } from "./reducedMotion";
import { useBaseMap } from "./useBaseMap";
import { useMapCamera } from "./useMapCamera";
import { useMapInk } from "./useMapInk";
import { usePoliteGestures } from "./usePoliteGestures";
import { WORLD } from "./worldView";
import "leaflet/dist/leaflet.css";
import "./map.css";

const MAX_ZOOM = 7;

/** The world map of posts. To be loaded by `lazy()`: leaflet needs a browser as soon as it is imported. */
export default function PostMap(props: PostMapProps) {
  const { posts, chosenPostId, texts } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const swatch = useRef<HTMLSpanElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const endId = useId();
  const hintId = useId();
  const baseMap = useBaseMap();
  const ink = useMapInk(swatch);
  useMapCamera(map, posts, chosenPostId);
  usePoliteGestures(map);

  return (
    <section className="post-map" aria-label={texts.mapName}>
      <a
        className="map-skip"
        href={`#${endId}`}
        onClick={(event) => {
          // The address holds what the reader has chosen, not where the focus went.
          event.preventDefault();
          end.current?.focus();
        }}
      >
        {texts.skipMap}
      </a>
      <span ref={swatch} className="map-swatch" hidden />
      <p id={hintId} className="map-hidden">
        {texts.keyboardHint}
      </p>
      {map && (
        <MapControls
          texts={texts}
          onZoom={(steps) => zoomBy(map, steps)}
          onPan={(x, y) => panByHalves(map, x, y)}
          onFit={() => fitPosts(map, posts)}
        />
      )}
      <div className="map-frame">
        <MapContainer
          ref={setMap}
          className="map-canvas"
          center={[20, 20]}
          zoom={1}
          maxZoom={MAX_ZOOM}
          maxBounds={WORLD}
          maxBoundsViscosity={1}
          zoomSnap={0}
          zoomAnimation={!prefersReducedMotion()}
          inertia={!prefersReducedMotion()}
          trackResize={false}
          keyboard={false}
          zoomControl={false}
          attributionControl={false}
        >
          {baseMap.data && ink && <BaseMapLayer baseMap={baseMap.data} ink={ink} />}
          <PennantLayer {...props} hintId={hintId} />
        </MapContainer>
        {baseMap.isPending && (
          <p className="map-notice" role="status">
            {texts.loadingBaseMap}
          </p>
        )}
        {baseMap.isError && (
          <p className="map-notice" role="alert">
            {texts.baseMapFailed}{" "}
            <button type="button" onClick={() => void baseMap.refetch()}>
              {texts.retry}
            </button>
          </p>
        )}
      </div>
      <p className="map-note">
        <span className="map-wheel-hint">{texts.wheelHint}</span> {texts.boundariesNote}
      </p>
      <span ref={end} id={endId} tabIndex={-1} />
    </section>
  );
}
