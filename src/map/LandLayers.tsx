import type { Map as LeafletMap } from "leaflet";
import type { MapCamera } from "./camera/useMapCamera";
import type { MapFrame } from "./camera/useMapFrame";
import type { useInsetInPane } from "./camera/useInsetInPane";
import type { Point } from "./geometry/pixelGrid";
import { InsetMap } from "./InsetMap";
import { BaseMapLayer } from "./land/BaseMapLayer";
import type { MapInk } from "./land/useMapInk";

/** What posts are drawn on. */
export interface LandLayersProps {
  readonly map: LeafletMap;
  readonly frame: MapFrame;
  readonly camera: MapCamera;
  readonly land: Path2D | undefined;
  readonly ink: MapInk | null;
}

interface InsetProps {
  readonly insetInPane: ReturnType<typeof useInsetInPane>;
  /** The posts that the inset shows, as they stand in the world. */
  readonly dots: readonly Point[];
}

/** The land and, where there is room, a part of it enlarged beside it. */
export function LandLayers(props: LandLayersProps & InsetProps) {
  const { map, frame, camera, land, ink, insetInPane, dots } = props;
  const { inset } = camera;
  return (
    <>
      {land && ink && <BaseMapLayer map={map} frame={frame} land={land} ink={ink} />}
      {inset && insetInPane && (
        <InsetMap
          map={map}
          inset={inset}
          {...insetInPane}
          dots={dots}
          land={land}
          ink={ink}
          onEnlarge={() => camera.enlarge(inset)}
        />
      )}
    </>
  );
}
