import { memo } from "react";
import type { PennantGroup } from "./usePennantSpots";

/** A pennant nearer to its place than this needs no line to it. */
const NEAR_PX = 7;

/** Hairlines from the true places to the pennants that had to give way. */
export const Leaders = memo(function Leaders({ anchors, spots }: PennantGroup) {
  const lines = anchors.flatMap(({ id, x, y }) => {
    const spot = spots.get(id);
    return spot && Math.hypot(spot.x - x, spot.y - y) >= NEAR_PX ? [`M${x} ${y}L${spot.x} ${spot.y}`] : [];
  });
  return (
    <svg className="map-leaders" width="1" height="1" aria-hidden="true" focusable="false">
      <path className="map-leader-lines" d={lines.join("")} />
      {/* A line without length has round ends: a dot. */}
      <path className="map-leader-places" d={lines.map((line) => line.replace(/L.*/, "h0")).join("")} />
    </svg>
  );
});
