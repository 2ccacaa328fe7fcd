import type { Map as LeafletMap } from "leaflet";
import { useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { MapContainer } from "react-leaflet";
import { isCrowdedOnMaps } from "../domain/posts/largeNetwork";
import { Skippable } from "../ui/parts/Skippable";
import { lazyComponent } from "../ui/hydration/lazyComponent";
import { panByHalves } from "./camera/mapCamera";
import { MapControls } from "./MapControls";
import { MapLayers } from "./MapLayers";
import { MapNotices } from "./MapNotices";
import type { DrawnMapProps, PostMapProps } from "./postMapProps";
import { useMapTexts } from "./useMapTexts";
import { prefersReducedMotion } from "./camera/reducedMotion";
import { useBaseMap } from "./land/useBaseMap";
import { useMapCamera } from "./camera/useMapCamera";
import { useMapFrame } from "./camera/useMapFrame";
import { useMapInk } from "./land/useMapInk";
import { usePoliteGestures } from "./camera/usePoliteGestures";
import { useQuietEnd } from "./camera/useQuietEnd";
import "leaflet/dist/leaflet.css";
import "./PostMap.css";

// Few maps have so many posts. Where it cannot be loaded, the map says so as a whole.
const LargeMapLayers = lazyComponent(async () => (await import("./clusters/LargeMapLayers")).LargeMapLayers, {
  messages: ["large"],
});

const MAX_ZOOM = 7;

/** Closer than this the coarse base map shows its corners. */
const FINE_FROM_ZOOM = 3.2;

/** The world map of posts. To be loaded lazily: leaflet needs a browser as soon as it is imported. */
export function PostMap(props: PostMapProps) {
  const texts = useMapTexts(props.mapName);
  const hintId = useId();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const isCalm = prefersReducedMotion();
  // The buttons come before the map in reading order, and beside it on a narrow screen.
  const [controls, setControls] = useState<HTMLElement | null>(null);
  return (
    <section className="post-map skippable" aria-label={texts.mapName}>
      <Skippable label={texts.skipMap}>
        <p id={hintId} className="map-hidden">
          {texts.keyboardHint}
        </p>
        <div ref={setControls} />
        <div className="map-frame" data-paper="">
          <MapContainer
            ref={setMap}
            className="map-canvas"
            center={[20, 20]}
            zoom={1}
            maxZoom={MAX_ZOOM}
            maxBoundsViscosity={1}
            zoomSnap={0}
            zoomAnimation={!isCalm}
            inertia={!isCalm}
            trackResize={false}
            keyboard={false}
            zoomControl={false}
            attributionControl={false}
          />
          {map && controls && (
            <LivingMap {...props} texts={texts} map={map} controls={controls} hintId={hintId} />
          )}
        </div>
        <p className="map-note">
          <span className="map-wheel-hint">{texts.wheelHint}</span> {texts.boundariesNote}
        </p>
      </Skippable>
    </section>
  );
}

interface LivingMapProps extends DrawnMapProps {
  readonly map: LeafletMap;
  /** Where the buttons go. */
  readonly controls: HTMLElement;
  readonly hintId: string;
}

function LivingMap({ controls, ...props }: LivingMapProps) {
  const { map, posts, allPosts = posts, chosenPostId, texts } = props;
  const swatch = useRef<HTMLSpanElement>(null);
  const ink = useMapInk(swatch);
  const frame = useMapFrame(map);
  const baseMap = useBaseMap(frame.zoom > FINE_FROM_ZOOM);
  const camera = useMapCamera(map, posts, allPosts, chosenPostId);
  usePoliteGestures(map);
  useQuietEnd(map);
  return (
    <>
      {createPortal(
        <MapControls
          texts={texts}
          onZoom={camera.zoom}
          onPan={(x, y) => panByHalves(map, x, y)}
          onFit={camera.goHome}
        />,
        controls,
      )}
      <span ref={swatch} className="map-swatch" hidden />
      {camera.isPlaced &&
        (isCrowdedOnMaps(allPosts) ? (
          <LargeMapLayers {...props} frame={frame} camera={camera} land={baseMap.land} ink={ink} />
        ) : (
          <MapLayers {...props} frame={frame} camera={camera} land={baseMap.land} ink={ink} />
        ))}
      <MapNotices texts={texts} isEmpty={posts.length === 0} baseMap={baseMap} />
    </>
  );
}
