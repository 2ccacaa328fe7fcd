import { LandLayers } from "../LandLayers";
import type { MapLayersProps } from "../MapLayers";
import { ClusterLayer } from "./ClusterLayer";
import { useInsetInPane } from "../camera/useInsetInPane";
import { useVisibleBox } from "../camera/useVisibleBox";
import type { Point } from "../geometry/pixelGrid";

/** What lies on the map of very many posts: land, inset, and clusters that gather what would overlap. */
export function LargeMapLayers({ land, ink, ...props }: MapLayersProps) {
  const { map, frame, camera } = props;
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
        dots={NO_DOTS}
      />
      <ClusterLayer {...props} visible={visible} inset={insetInPane} />
    </>
  );
}

/** Hundreds of them would fill the frame that says what the inset shows. */
const NO_DOTS: readonly Point[] = [];
