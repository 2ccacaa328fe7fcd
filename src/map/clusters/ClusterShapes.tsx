import { useMemo } from "react";
import { shapeClusters, type PlacedCluster } from "./shapeClusters";
import "./clusters.css";

/** All clusters of a map within one SVG, without their counts. */
export function ClusterShapes({ placed }: { readonly placed: readonly PlacedCluster[] }) {
  const { boxes, wholes, bars } = useMemo(() => shapeClusters(placed), [placed]);
  return (
    <>
      <path className="pennant-cloth" d={boxes} />
      <path className="cluster-wholes" d={wholes} />
      {[...bars].map(([ink, d]) => (
        <path key={ink} className="pennant-listed" data-channel={ink} d={d} />
      ))}
    </>
  );
}
