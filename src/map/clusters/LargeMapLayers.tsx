import { BaseMapLayer } from "../land/BaseMapLayer";
import { InsetMap } from "../InsetMap";
import type { MapLayersProps } from "../MapLayers";
import { ClusterLayer } from "./ClusterLayer";
import { useInsetInPane } from "../camera/useInsetInPane";
import { useVisibleBox } from "../camera/useVisibleBox";
import type { Point } from "../geometry/pixelGrid";

/** What lies on the map of very many posts: land, inset, and clusters that gather what would overlap. */
export function LargeMapLayers({ land, ink, ...props }: MapLayersProps) {
  const { map, frame, camera } = props;
  const { inset } = camera;
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
          dots={NO_DOTS}
          land={land}
          ink={ink}
          onEnlarge={() => camera.enlarge(inset)}
        />
      )}
      <ClusterLayer {...props} visible={visible} inset={insetInPane} />
    </>
  );
}

/** Hundreds of them would fill the frame that says what the inset shows. */
const NO_DOTS: readonly Point[] = [];
