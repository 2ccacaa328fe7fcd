import type { Map as LeafletMap } from "leaflet";
import { BaseMapLayer } from "./land/BaseMapLayer";
import { InsetMap } from "./InsetMap";
import { PennantLayer } from "./pennants/PennantLayer";
import type { DrawnMapProps } from "./postMapProps";
import type { MapCamera } from "./camera/useMapCamera";
import type { MapFrame } from "./camera/useMapFrame";
import type { MapInk } from "./land/useMapInk";
import { usePennantSpots } from "./pennants/usePennantSpots";
import { useInsetInPane } from "./camera/useInsetInPane";
import { useVisibleBox } from "./camera/useVisibleBox";

export interface MapLayersProps extends DrawnMapProps {
  readonly map: LeafletMap;
  readonly frame: MapFrame;
  readonly camera: MapCamera;
  readonly land: Path2D | undefined;
  readonly ink: MapInk | null;
  readonly hintId: string;
}

/** From here on names say their country. */
const NEAR_ZOOM = 3;

/** What lies on the map: land, inset, pennants with their names. */
export function MapLayers({ map, frame, camera, land, ink, ...props }: MapLayersProps) {
  const { inset } = camera;
  const placed = usePennantSpots(map, props.posts, frame, inset);
  const visible = useVisibleBox(map);
  const insetInPane = useInsetInPane(map, inset, frame);
  return (
    <>
      {land && ink && <BaseMapLayer map={map} frame={frame} land={land} ink={ink} />}
      {inset && insetInPane && (
        <InsetMap
          map={map}
          inset={inset}
          {...insetInPane}
          dots={placed.dots}
          land={land}
          ink={ink}
          onEnlarge={() => camera.enlarge(inset)}
        />
      )}
      <PennantLayer
        {...props}
        map={map}
        placed={placed}
        visible={visible}
        inset={insetInPane}
        isNear={frame.zoom >= NEAR_ZOOM}
        camera={camera}
      />
    </>
  );
}
