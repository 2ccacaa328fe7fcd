import { BaseMapLayer } from "../land/BaseMapLayer";
import type { MapLayersProps } from "../MapLayers";
import { ClusterLayer } from "./ClusterLayer";
import { useVisibleBox } from "../camera/useVisibleBox";

/** What lies on the map of very many posts: land, and clusters that gather what would overlap. */
export function LargeMapLayers({ land, ink, ...props }: MapLayersProps) {
  const { map, frame } = props;
  const visible = useVisibleBox(map);
  return (
    <>
      {land && ink && <BaseMapLayer map={map} frame={frame} land={land} ink={ink} />}
      <ClusterLayer {...props} visible={visible} />
    </>
  );
}
