import {
  MOST_PENNANT_CHANNELS,
  standingOn,
  type Coverage,
  type CoveredPost,
  type Standing,
} from "../../domain/posts/standing";
import { channelInk, type ChannelInk } from "./channelInk";

/** One channel on a pennant, in the order in which the channels are shown. */
export interface Stripe {
  readonly channelId: string;
  readonly standing: Standing;
  readonly ink: ChannelInk;
  /** Whether being listed means no more than being mentioned. */
  readonly isMention: boolean;
}

type Drawn = Pick<Coverage, "drawnChannels" | "pennantChannels" | "basisByChannel">;

const KNOWN = new WeakMap<Drawn, Map<CoveredPost["standings"], readonly Stripe[]>>();

/** The stripes of a post on the channels of its pennant, in their order; the same list for posts that stand alike. */
export function stripesOf(coverage: Drawn, { standings }: Pick<CoveredPost, "standings">): readonly Stripe[] {
  const known = KNOWN.get(coverage) ?? new Map<CoveredPost["standings"], readonly Stripe[]>();
  KNOWN.set(coverage, known);
  const stripes =
    known.get(standings) ??
    coverage.pennantChannels.map((id) => makeStripe(coverage, id, standingOn({ standings }, id)));
  known.set(standings, stripes);
  return stripes;
}

/** One stripe as it is drawn among all channels. */
export function makeStripe(coverage: Drawn, channelId: string, standing: Standing): Stripe {
  const isMention = coverage.basisByChannel.get(channelId) === "mention";
  return { channelId, standing, ink: channelInk(channelId, coverage), isMention };
}

/** `tiny` is for a crowd on a small map only. */
export type PennantSize = "tiny" | "small" | "medium" | "large";

/** Whole pixels, so that edges and the dot fall on the screen's own grid. */
export interface PennantGeometry {
  readonly width: number;
  readonly height: number;
  readonly stripeWidth: number;
  readonly stripeHeight: number;
  /** Left edge of each stripe. */
  readonly lefts: readonly number[];
  readonly radius: number;
}

const MEASURES_PX: Record<PennantSize, { stripe: number; height: number; radius: number }> = {
  tiny: { stripe: 3, height: 9, radius: 1 },
  small: { stripe: 5, height: 13, radius: 1.25 },
  medium: { stripe: 7, height: 17, radius: 1.6 },
  large: { stripe: 11, height: 25, radius: 2.4 },
};
const EDGE_PX = 1;

/** Where the stripes of a pennant lie, in CSS pixels. A pennant without stripes is one stripe wide. */
export function pennantGeometry(stripeCount: number, size: PennantSize): PennantGeometry {
  const { stripe, height, radius } = MEASURES_PX[size];
  const count = Math.max(1, Math.min(stripeCount, MOST_PENNANT_CHANNELS));
  return {
    width: count * (stripe + EDGE_PX) + EDGE_PX,
    height,
    stripeWidth: stripe,
    stripeHeight: height - 2 * EDGE_PX,
    lefts: Array.from(
      { length: Math.min(stripeCount, MOST_PENNANT_CHANNELS) },
      (_, index) => EDGE_PX + index * (stripe + EDGE_PX),
    ),
    radius,
  };
}
