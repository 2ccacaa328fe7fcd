import { useInsetInPane } from "./camera/useInsetInPane";
import { useVisibleBox } from "./camera/useVisibleBox";
import { LandLayers, type LandLayersProps } from "./LandLayers";
import { PennantLayer } from "./pennants/PennantLayer";
import { usePennantSpots } from "./pennants/usePennantSpots";
import type { DrawnMapProps } from "./postMapProps";

export interface MapLayersProps extends DrawnMapProps, LandLayersProps {
  readonly hintId: string;
}

/** From here on names say their country. */
const NEAR_ZOOM = 3;

/** What lies on the map: land, inset, pennants with their names. */
export function MapLayers({ land, ink, ...props }: MapLayersProps) {
  const { map, frame, camera } = props;
  const placed = usePennantSpots(map, props.posts, frame, camera.inset);
  const insetInPane = useInsetInPane(map, camera.inset, frame);
  const visible = useVisibleBox(map);
  return (
    <>
      <LandLayers
        map={map}
        frame={frame}
        camera={camera}
        land={land}
        ink={ink}
        insetInPane={insetInPane}
        dots={placed.dots}
      />
      <PennantLayer
        {...props}
        placed={placed}
        visible={visible}
        inset={insetInPane}
        isNear={frame.zoom >= NEAR_ZOOM}
      />
    </>
  );
}
