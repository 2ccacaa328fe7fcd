import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { BaseMapLayer } from "./land/BaseMapLayer";
import { InsetMap } from "./InsetMap";
import { worldPxAt } from "./geometry/mercator";
import { PennantLayer } from "./pennants/PennantLayer";
import type { Box } from "./labels/placeLabels";
import type { DrawnMapProps } from "./postMapProps";
import type { MapCamera } from "./camera/useMapCamera";
import type { MapFrame } from "./camera/useMapFrame";
import type { MapInk } from "./land/useMapInk";
import { usePennantSpots } from "./pennants/usePennantSpots";
import { useVisibleBox } from "./camera/useVisibleBox";

export interface MapLayersProps extends DrawnMapProps {
  readonly map: LeafletMap;
  readonly frame: MapFrame;
  readonly camera: MapCamera;
  readonly land: Path2D | undefined;
  readonly ink: MapInk | null;
  readonly hintId: string;
}

/** What lies on the map: land, inset, pennants with their names. */
export function MapLayers({ map, frame, camera, land, ink, ...props }: MapLayersProps) {
  const { inset } = camera;
  const placed = usePennantSpots(map, props.posts, frame, inset);
  const visible = useVisibleBox(map);
  const insetInPane = useMemo(() => {
    if (!inset) return null;
    const corner = map.containerPointToLayerPoint([0, 0]);
    const worldPx = worldPxAt(frame.zoom);
    return {
      box: shifted(inset.box, 1, -corner.x, -corner.y),
      lens: shifted(inset.lens, worldPx, frame.originX, frame.originY),
    };
  }, [map, inset, frame]);
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
        camera={camera}
      />
    </>
  );
}

function shifted({ left, top, right, bottom }: Box, scale: number, x: number, y: number): Box {
  return {
    left: left * scale - x,
    top: top * scale - y,
    right: right * scale - x,
    bottom: bottom * scale - y,
  };
}
