import { CircleMarker, GeoJSON, MapContainer, Tooltip } from "react-leaflet";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/land-110m.json";
import type { OrdinaryPost } from "./ordinaryData";

const TOPOLOGY = world as unknown as Topology<{ land: GeometryCollection }>;
const LAND = feature(TOPOLOGY, TOPOLOGY.objects.land);

interface OrdinaryMapProps {
  readonly posts: readonly OrdinaryPost[];
  readonly onChoose: (postId: string) => void;
}

export function OrdinaryMap({ posts, onChoose }: OrdinaryMapProps) {
  return (
    <MapContainer center={[20, 20]} zoom={1}>
      <GeoJSON data={LAND} />
      {posts.map(({ id, name, country, latitude, longitude }) => (
        <CircleMarker
          key={id}
          center={[latitude, longitude]}
          radius={5}
          color="crimson"
          eventHandlers={{ click: () => onChoose(id) }}
        >
          <Tooltip>
            {name}, {country}
          </Tooltip>
        </CircleMarker>
      ))}
    </MapContainer>
  );
}
