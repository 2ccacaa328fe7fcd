import type { Stripe } from "../../ui/pennant/pennantStripes";
import type { Size } from "../geometry/pixelGrid";
import "./clusters.css";

/** A pennant has as many. */
const MOST_BARS = 5;
const BARS_TOP_PX = 16;
const EDGE_PX = 4;

interface ClusterPictureProps {
  readonly size: Size;
  readonly count: string;
  /** The channels in their order; how one post stands on them does not matter. */
  readonly stripes: readonly Stripe[];
  /** The part of the posts listed on each channel, of one. */
  readonly shares: readonly number[];
}

/** A count over bars: one for each channel, in the order and colour of a pennant's stripes, high as its share. */
export function ClusterPicture({ size: { width, height }, count, stripes, shares }: ClusterPictureProps) {
  const bars = stripes.slice(0, MOST_BARS);
  const step = (width - 2 * EDGE_PX + 1) / Math.max(1, bars.length);
  const room = height - BARS_TOP_PX - EDGE_PX + 1;
  const leftOf = (index: number) => EDGE_PX + index * step;
  return (
    <svg className="cluster" width={width} height={height} aria-hidden="true" focusable="false">
      <rect className="pennant-cloth" x="0.5" y="0.5" width={width - 1} height={height - 1} rx="3" />
      <text x={width / 2} y="12.5">
        {count}
      </text>
      <path
        className="cluster-whole"
        d={bars
          .map((_, index) => `M${leftOf(index)} ${BARS_TOP_PX}h${step - 1}v${room}h${1 - step}z`)
          .join("")}
      />
      {bars.map(({ channelId, ink }, index) => {
        const share = shares[index] ?? 0;
        // The least of shares is still seen.
        const high = Math.max(1.5, share * room);
        return (
          share > 0 && (
            <rect
              key={channelId}
              className="pennant-listed"
              data-channel={ink}
              x={leftOf(index)}
              y={BARS_TOP_PX + room - high}
              width={step - 1}
              height={high}
            />
          )
        );
      })}
    </svg>
  );
}
