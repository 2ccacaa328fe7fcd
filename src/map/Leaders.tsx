import type { Anchor } from "./dodge";
import type { Point } from "./pixelGrid";

/** A pennant nearer to its place than this needs no line to it. */
const NEAR_PX = 7;

interface LeadersProps {
  /** True places within the pane. */
  readonly anchors: readonly Anchor[];
  readonly spots: ReadonlyMap<string, Point>;
}

/** Hairlines from the true places to the pennants that had to give way. */
export function Leaders({ anchors, spots }: LeadersProps) {
  return (
    <svg className="map-leaders" width="1" height="1" aria-hidden="true" focusable="false">
      {anchors.map(({ id, x, y }) => {
        const spot = spots.get(id);
        if (!spot || Math.hypot(spot.x - x, spot.y - y) < NEAR_PX) return null;
        return (
          <g key={id}>
            <path d={`M${x} ${y}L${spot.x} ${spot.y}`} />
            <circle cx={x} cy={y} r="1.5" />
          </g>
        );
      })}
    </svg>
  );
}
