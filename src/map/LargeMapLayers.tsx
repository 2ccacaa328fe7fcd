import { BaseMapLayer } from "./BaseMapLayer";
import type { MapLayersProps } from "./MapLayers";
import { StackLayer } from "./StackLayer";
import { useVisibleBox } from "./useVisibleBox";

/** What lies on the map of very many posts: land, and stacks that gather what would overlap. */
export function LargeMapLayers({ paths, ink, ...props }: MapLayersProps) {
  const { map, frame } = props;
  const visible = useVisibleBox(map);
  return (
    <>
      {paths && ink && <BaseMapLayer map={map} frame={frame} paths={paths} ink={ink} />}
      <StackLayer {...props} visible={visible} />
    </>
  );
}
